package org.claimpress.page;

import java.util.ArrayList;
import java.util.List;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.output.SitePath;

/**
 * What all pages share: the head, the way around and the foot.
 *
 * @param siteTitle the site's title
 * @param title the page's title as a browser shows it
 * @param description what the page tells
 * @param language the language of the page
 * @param canonical the page's absolute address
 * @param indexed whether search engines should keep the page
 * @param feed the feed of new and changed claims
 * @param home the first page
 * @param trail the pages above this one
 * @param heading the page's own name, the last step of the trail
 * @param sections the site's sections
 * @param about the pages about the site
 * @param publisher who publishes the site
 * @param publisherNote what to know of the publisher
 */
public record Frame(
        String siteTitle,
        String title,
        String description,
        String language,
        String canonical,
        boolean indexed,
        String feed,
        Link home,
        List<Link> trail,
        String heading,
        List<Section> sections,
        List<Link> about,
        String publisher,
        String publisherNote) {

    /** Where the feed stands. */
    public static final SitePath FEED = new SitePath("feed.xml");

    /**
     * A section of the site.
     *
     * @param link its name and first page
     * @param current whether the page belongs to it
     */
    public record Section(Link link, boolean current) {}

    /** The frame of this page. */
    public static Frame of(Site site, Page page) {
        boolean anywhere = page.path().equals(Routes.NOT_FOUND);
        Linker links = anywhere ? Linker.fromAnywhere(site) : Linker.from(site, page.path());
        String siteTitle = site.settings().title();
        return new Frame(
                siteTitle,
                page.title().equals(siteTitle) ? siteTitle : page.title() + " – " + siteTitle,
                page.description(),
                site.settings().language().toLanguageTag(),
                site.settings().baseUrl() + page.path().address(),
                !anywhere,
                links.to(FEED),
                links.home(),
                page.trail(),
                page.title(),
                sections(page, links),
                about(site, links),
                site.settings().publisher(),
                site.settings().publisherNote());
    }

    private static List<Section> sections(Page page, Linker links) {
        return List.of(
                section("Claims", Routes.CLAIMS, page, links),
                section("Topics", Routes.TOPICS, page, links),
                section("Parties", Routes.PARTIES, page, links),
                section("Sources", Routes.SOURCES, page, links),
                section("Timeline", Routes.TIMELINE, page, links),
                section("Explainers", Routes.EXPLAINERS, page, links));
    }

    private static Section section(String name, SitePath index, Page page, Linker links) {
        String folder = index.address();
        return new Section(links.link(name, index), page.path().value().startsWith(folder));
    }

    private static List<Link> about(Site site, Linker links) {
        List<Link> about = new ArrayList<>();
        about.add(links.link("Statuses", Routes.STATUSES));
        site.pages().forEach(text -> about.add(links.link(text.title(), Routes.of(RecordKind.PAGE, text.id()))));
        about.add(links.link("Corrections", Routes.CORRECTIONS));
        return List.copyOf(about);
    }
}

package org.claimpress.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param rightToLeft whether that is written from right to left
 * @param canonical the page's absolute address
 * @param indexed whether search engines should keep the page
 * @param alternates the same content in other forms, and the site's feeds
 * @param structuredData what the page tells search engines, as JSON-LD
 * @param picture the page's picture for social networks
 * @param openSearch what tells browsers how to search the site
 * @param search the page to search on
 * @param home the first page
 * @param heading the page's own name, without the site's
 * @param sections the site's sections
 * @param about the pages about the site
 * @param report where to report an error
 * @param publisher who publishes the site
 * @param publisherNote what to know of the publisher
 */
public record Frame(
        String siteTitle,
        String title,
        String description,
        String language,
        boolean rightToLeft,
        String canonical,
        boolean indexed,
        List<Alternate> alternates,
        List<String> structuredData,
        Optional<Picture> picture,
        String openSearch,
        Section search,
        Link home,
        String heading,
        List<Section> sections,
        List<Link> about,
        Optional<String> report,
        String publisher,
        String publisherNote) {

    /**
     * A section of the site.
     *
     * @param link its name and first page
     * @param current whether the page belongs to it
     */
    public record Section(Link link, boolean current) {}

    /**
     * A picture for social networks.
     *
     * @param address its absolute address
     * @param width its width in pixels
     * @param height its height in pixels
     * @param description what it shows
     */
    public record Picture(String address, int width, int height, String description) {}

    /** The frame of this page. */
    public static Frame of(Site site, Page page) {
        boolean anywhere = page.path().equals(Routes.NOT_FOUND);
        Linker links = anywhere ? Linker.fromAnywhere(site) : Linker.from(site, page.path());
        String siteTitle = site.settings().title();
        return new Frame(
                siteTitle,
                page.title().equals(siteTitle)
                        ? siteTitle
                        : site.messages().say("frame.title", Map.of("page", page.title(), "site", siteTitle)),
                page.description(),
                site.settings().language().toLanguageTag(),
                site.messages().isRightToLeft(),
                Routes.absolute(site, page.path()),
                page.head().indexed(),
                alternates(site, page, links),
                structuredData(site, page),
                page.head()
                        .card()
                        .map(card -> new Picture(
                                Routes.absolute(site, card.path()), Card.WIDTH, Card.HEIGHT, card.description())),
                links.to(Routes.OPEN_SEARCH),
                section("search", Routes.SEARCH, page, links),
                links.home(),
                page.title(),
                sections(page, links),
                about(site, links),
                new ContactWays(site).reportAnError(),
                site.settings().publisher(),
                site.settings().publisherNote());
    }

    /** The same content in other forms; of a page that has none, the feeds of the site. */
    private static List<Alternate> alternates(Site site, Page page, Linker links) {
        if (!page.head().alternates().isEmpty()) {
            return page.head().alternates();
        }
        Map<String, String> title = Map.of("site", site.settings().title());
        String claims = site.messages().say("frame.claims-feed", title);
        return List.of(
                new Alternate(claims, "application/atom+xml", links.to(Routes.FEED)),
                new Alternate(claims, "application/feed+json", links.to(Routes.JSON_FEED)),
                new Alternate(
                        site.messages().say("frame.corrections-feed", title),
                        "application/atom+xml",
                        links.to(Routes.CORRECTIONS_FEED)));
    }

    private static List<String> structuredData(Site site, Page page) {
        if (!page.head().indexed() || page.trail().isEmpty()) {
            return page.head().structuredData();
        }
        URI address = URI.create(Routes.absolute(site, page.path()));
        List<Link> steps = page.trail().stream()
                .map(step -> new Link(
                        step.text(), address.resolve(step.href()).toString().replaceAll("index\\.html$", "")))
                .toList();
        return Stream.concat(page.head().structuredData().stream(), Stream.of(JsonLd.text(JsonLd.breadcrumbs(steps))))
                .toList();
    }

    private static List<Section> sections(Page page, Linker links) {
        return List.of(
                section("claims", Routes.CLAIMS, page, links),
                section("sources", Routes.SOURCES, page, links),
                section("origins", Routes.ORIGINS, page, links),
                section("wording", Routes.WORDING, page, links),
                section("timeline", Routes.TIMELINE, page, links),
                section("explainers", Routes.EXPLAINERS, page, links));
    }

    private static Section section(String name, SitePath index, Page page, Linker links) {
        String folder = index.address();
        return new Section(links.named(name, index), page.path().value().startsWith(folder));
    }

    private static List<Link> about(Site site, Linker links) {
        List<Link> about = new ArrayList<>();
        about.add(links.named("topics", Routes.TOPICS));
        about.add(links.named("parties", Routes.PARTIES));
        about.add(links.named("statuses", Routes.STATUSES));
        site.pages().forEach(text -> about.add(links.link(text.title(), Routes.of(RecordKind.PAGE, text.id()))));
        about.add(links.named("corrections", Routes.CORRECTIONS));
        about.add(links.named("data", Routes.DATA));
        about.add(links.named("contribute", Routes.CONTRIBUTE));
        return List.copyOf(about);
    }
}

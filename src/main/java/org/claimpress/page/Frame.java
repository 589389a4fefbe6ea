package org.claimpress.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.model.Site;

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
 * @param footerText what else the foot of each page says
 * @param footerLinks the links at the foot that lead out of the site
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
        String publisherNote,
        Optional<String> footerText,
        List<Link> footerLinks) {

    /**
     * An item of the navigation: a section of the site, a page of its own or a link that leads out of it.
     *
     * @param link its name and first page
     * @param current whether the page belongs to it
     * @param outside whether it leads out of the site
     */
    public record Section(Link link, boolean current, boolean outside) {}

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
        Navigation navigation = new Navigation(site);
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
                Navigation.section(site.messages().say("names.search"), Routes.SEARCH, page, links),
                links.home(),
                page.title(),
                navigation.top(page, links),
                navigation.foot(links),
                new ContactWays(site).reportAnError(),
                site.settings().publisher(),
                site.settings().publisherNote(),
                site.settings().appearance().footer().text(),
                site.settings().appearance().footer().links().stream()
                        .map(Navigation::outside)
                        .toList());
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
}

package org.claimpress.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.model.NavigationItem;
import org.claimpress.model.OutsideLink;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.SiteSection;
import org.claimpress.model.TextPage;
import org.claimpress.output.SitePath;

/** The ways around: what the top of each page links to, and at its foot all that is left out there. */
final class Navigation {

    /** What the foot lists after the pages about the site. */
    private static final List<SiteSection> LAST =
            List.of(SiteSection.CORRECTIONS, SiteSection.DATA, SiteSection.CONTRIBUTE);

    private final Site site;
    private final List<NavigationItem> items;

    Navigation(Site site) {
        List<NavigationItem> named = site.settings().appearance().navigation();
        this.site = site;
        this.items = named.isEmpty()
                ? SiteSection.USUAL.stream()
                        .<NavigationItem>map(NavigationItem.Section::new)
                        .toList()
                : named;
    }

    List<Frame.Section> top(Page page, Linker links) {
        return items.stream().map(item -> item(item, page, links)).toList();
    }

    /** Every section and every page about the site that the top leaves out. */
    List<Link> foot(Linker links) {
        List<Link> foot = new ArrayList<>();
        sections().filter(section -> !LAST.contains(section)).forEach(section -> foot.add(link(section, links)));
        site.pages().stream()
                .filter(page -> !items.contains(new NavigationItem.Own(page.id())))
                .forEach(page -> foot.add(links.link(page.title(), path(page))));
        sections().filter(LAST::contains).forEach(section -> foot.add(link(section, links)));
        return List.copyOf(foot);
    }

    private Stream<SiteSection> sections() {
        return Arrays.stream(SiteSection.values())
                .filter(section -> !items.contains(new NavigationItem.Section(section)));
    }

    private Frame.Section item(NavigationItem item, Page page, Linker links) {
        if (item instanceof NavigationItem.Section known) {
            return section(
                    links.messages().say("names." + known.section().word()), index(known.section()), page, links);
        }
        if (item instanceof NavigationItem.Outside elsewhere) {
            return new Frame.Section(outside(elsewhere.link()), false, true);
        }
        NavigationItem.Own own = (NavigationItem.Own) item;
        return site.pages().stream()
                .filter(text -> text.id().equals(own.page()))
                .findFirst()
                .map(text -> section(text.title(), path(text), page, links))
                .orElseThrow();
    }

    static Frame.Section section(String name, SitePath index, Page page, Linker links) {
        String folder = index.address();
        return new Frame.Section(links.link(name, index), page.path().value().startsWith(folder), false);
    }

    static Link outside(OutsideLink link) {
        return new Link(link.text(), link.url().toString());
    }

    private static Link link(SiteSection section, Linker links) {
        return links.named(section.word(), index(section));
    }

    private static SitePath path(TextPage page) {
        return Routes.of(RecordKind.PAGE, page.id());
    }

    private static SitePath index(SiteSection section) {
        return switch (section) {
            case CLAIMS -> Routes.CLAIMS;
            case SOURCES -> Routes.SOURCES;
            case ORIGINS -> Routes.ORIGINS;
            case WORDING -> Routes.WORDING;
            case TIMELINE -> Routes.TIMELINE;
            case EXPLAINERS -> Routes.EXPLAINERS;
            case TOPICS -> Routes.TOPICS;
            case PARTIES -> Routes.PARTIES;
            case STATUSES -> Routes.STATUSES;
            case CORRECTIONS -> Routes.CORRECTIONS;
            case DATA -> Routes.DATA;
            case CONTRIBUTE -> Routes.CONTRIBUTE;
        };
    }
}

package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.model.Site;

/** The page to search on. The index and its reader are loaded only when somebody turns to the search. */
@AutoService(PageKind.class)
public final class SearchPage implements PageKind {

    /**
     * What the page shows.
     *
     * @param root the way from the page to the site's first folder
     * @param ways where readers without scripts find everything
     */
    public record View(String root, List<Link> ways) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(
                site,
                Routes.SEARCH,
                "Search",
                "Search the claims, explainers, sources and parties.",
                links -> new View(
                        "../",
                        List.of(
                                links.link("All claims", Routes.CLAIMS),
                                links.link("All explainers", Routes.EXPLAINERS),
                                links.link("All sources", Routes.SOURCES),
                                links.link("All parties", Routes.PARTIES)))));
    }
}

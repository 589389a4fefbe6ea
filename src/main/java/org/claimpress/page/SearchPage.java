package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import org.claimpress.model.Site;

/** The page to search on. The index is loaded only when somebody turns to the search. */
@AutoService(PageKind.class)
public final class SearchPage implements PageKind {

    /**
     * What the page shows.
     *
     * @param root the way from the page to the site's first folder
     * @param kinds the kinds of pages to choose from
     * @param statuses the statuses to choose from
     * @param marks the same statuses as labels, for the results
     * @param topics what to offer where nothing is found
     * @param ways where readers without scripts find everything
     */
    public record View(
            String root,
            List<Choice> kinds,
            List<Choice> statuses,
            List<StatusView> marks,
            List<Topic> topics,
            List<Link> ways) {}

    /**
     * A value to filter by.
     *
     * @param id the value
     * @param label what readers see
     */
    public record Choice(String id, String label) {}

    /**
     * A topic.
     *
     * @param topic its name and page
     * @param meaning what belongs to it
     */
    public record Topic(Link topic, String meaning) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(site, Routes.SEARCH, "search", links -> view(site, links)));
    }

    private static View view(Site site, Linker links) {
        List<StatusView> marks = StatusView.used(site, links);
        return new View(
                "../",
                Arrays.stream(SearchKind.values())
                        .map(kind -> new Choice(kind.word(), kind.label(site.messages())))
                        .toList(),
                marks.stream()
                        .map(status -> new Choice(status.id(), status.label()))
                        .toList(),
                marks,
                site.topics().stream()
                        .map(topic -> new Topic(links.topic(topic.id()), topic.meaning()))
                        .toList(),
                List.of(
                        links.named("all-claims", Routes.CLAIMS),
                        links.named("all-explainers", Routes.EXPLAINERS),
                        links.named("all-sources", Routes.SOURCES),
                        links.named("all-parties", Routes.PARTIES)));
    }
}

package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimpress.model.Event;
import org.claimpress.model.Site;

/** The timeline of the case. */
@AutoService(PageKind.class)
public final class TimelinePage implements PageKind {

    /**
     * What the timeline shows.
     *
     * @param years the years, in order
     * @param line the same as a picture; absent where there are no events
     */
    public record View(List<Year> years, Optional<TimeLine> line) {}

    /**
     * A year.
     *
     * @param year its number
     * @param events what happened in it, in order
     */
    public record Year(String year, List<EventView> events) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(
                site,
                Routes.TIMELINE,
                "Timeline",
                "What happened, when, and what is only alleged.",
                links -> new View(years(site, links), TimeLine.of(site))));
    }

    private static List<Year> years(Site site, Linker links) {
        Map<Integer, List<Event>> byYear = site.events().stream()
                .collect(Collectors.groupingBy(event -> event.date().year(), TreeMap::new, Collectors.toList()));
        return byYear.entrySet().stream()
                .map(year -> new Year(
                        Integer.toString(year.getKey()),
                        year.getValue().stream()
                                .map(event -> EventView.of(event, links))
                                .toList()))
                .toList();
    }
}

package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimpress.model.Event;
import org.claimpress.model.Site;

/** The timeline of the case: a row of marks for each year, and below it each event in words. */
@AutoService(PageKind.class)
public final class TimelinePage implements PageKind {

    /** Up to so many years, those without events are shown too, so that the picture keeps the measure of time. */
    private static final int EVERY_YEAR = 40;

    /**
     * What the timeline shows.
     *
     * @param events how many events there are
     * @param alleged how many of them only one side says happened
     * @param years the years, in order
     */
    public record View(int events, long alleged, List<Year> years) {}

    /**
     * A year.
     *
     * @param year its number
     * @param events what happened in it, in order; empty where nothing did
     */
    public record Year(String year, List<EventView> events) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(site, Routes.TIMELINE, "timeline", links -> view(site, links)));
    }

    private static View view(Site site, Linker links) {
        List<Year> years = years(site, links);
        long alleged = years.stream()
                .flatMap(year -> year.events().stream())
                .filter(EventView::alleged)
                .count();
        return new View(site.events().size(), alleged, years);
    }

    private static List<Year> years(Site site, Linker links) {
        TreeMap<Integer, List<Event>> byYear = site.events().stream()
                .collect(Collectors.groupingBy(event -> event.date().year(), TreeMap::new, Collectors.toList()));
        if (byYear.isEmpty()) {
            return List.of();
        }
        boolean every = byYear.lastKey() - byYear.firstKey() < EVERY_YEAR;
        return IntStream.rangeClosed(byYear.firstKey(), byYear.lastKey())
                .filter(year -> every || byYear.containsKey(year))
                .mapToObj(year -> year(year, byYear, links))
                .toList();
    }

    private static Year year(int year, Map<Integer, List<Event>> byYear, Linker links) {
        return new Year(
                Integer.toString(year),
                byYear.getOrDefault(year, List.of()).stream()
                        .map(event -> EventView.of(event, links))
                        .toList());
    }
}

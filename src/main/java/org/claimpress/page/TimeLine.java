package org.claimpress.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimpress.model.Event;
import org.claimpress.model.EventStanding;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Site;

/**
 * All events on one line, from left to right, as a picture. Alleged events stand above the line and hollow, established ones
 * below it and filled; events that would cover one another are stacked.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param axis how far down the line is
 * @param marks the events
 * @param ticks the beginnings of years
 */
public record TimeLine(int width, int height, int axis, List<Mark> marks, List<Tick> ticks) {

    private static final int YEAR_WIDTH = 48;
    private static final int MARGIN = 28;
    private static final int STEP = 14;
    private static final int LABEL_HEIGHT = 26;
    private static final int DAYS_OF_YEAR = 366;

    /**
     * An event in the picture.
     *
     * @param href the event on the page
     * @param text what happened
     * @param date when
     * @param alleged whether only one side says so
     * @param x how far to the right, in pixels
     * @param y how far down, in pixels
     */
    public record Mark(String href, String text, String date, boolean alleged, int x, int y) {}

    /**
     * The beginning of a year.
     *
     * @param year its number
     * @param x how far to the right, in pixels
     */
    public record Tick(int year, int x) {}

    static Optional<TimeLine> of(Site site) {
        return site.events().isEmpty() ? Optional.empty() : Optional.of(drawn(site.events()));
    }

    private static TimeLine drawn(List<Event> events) {
        int first = events.get(0).date().year();
        int years = events.get(events.size() - 1).date().year() + 1 - first;
        Map<Integer, List<Event>> above = stacks(events, EventStanding.ALLEGED, first);
        Map<Integer, List<Event>> below = stacks(events, EventStanding.ESTABLISHED, first);
        int axis = MARGIN + tallest(above) * STEP;
        List<Mark> marks = new ArrayList<>();
        above.forEach((x, stack) -> stack.forEach(event -> marks.add(mark(event, x, axis - level(stack, event)))));
        below.forEach((x, stack) -> stack.forEach(event -> marks.add(mark(event, x, axis + level(stack, event)))));
        return new TimeLine(
                years * YEAR_WIDTH + 2 * MARGIN,
                axis + tallest(below) * STEP + LABEL_HEIGHT,
                axis,
                marks,
                IntStream.rangeClosed(0, years)
                        .mapToObj(year -> new Tick(first + year, MARGIN + year * YEAR_WIDTH))
                        .toList());
    }

    /** The events of this standing by their place on the line, in the order of time. */
    private static Map<Integer, List<Event>> stacks(List<Event> events, EventStanding standing, int firstYear) {
        return events.stream()
                .filter(event -> event.standing() == standing)
                .collect(Collectors.groupingBy(
                        event -> place(event.date(), firstYear), TreeMap::new, Collectors.toList()));
    }

    /** The place of a date on the line, in whole steps, so that events close to one another are stacked. */
    private static int place(PartialDate date, int firstYear) {
        LocalDate day = date.earliest();
        int days = (day.getYear() - firstYear) * DAYS_OF_YEAR + day.getDayOfYear();
        return MARGIN + days * YEAR_WIDTH / DAYS_OF_YEAR / STEP * STEP;
    }

    private static int tallest(Map<Integer, List<Event>> stacks) {
        return stacks.values().stream().mapToInt(List::size).max().orElse(0);
    }

    private static int level(List<Event> stack, Event event) {
        return (stack.indexOf(event) + 1) * STEP;
    }

    private static Mark mark(Event event, int x, int y) {
        String when = event.when().orElse(Dates.of(event.date()).words());
        return new Mark("#" + event.id(), event.what(), when, event.standing() == EventStanding.ALLEGED, x, y);
    }
}

package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.Event;
import org.claimpress.model.EventStanding;

/**
 * An event.
 *
 * @param id its anchor on the timeline
 * @param href its entry on the timeline
 * @param date when it began
 * @param until when it ended
 * @param when the date in the source's words
 * @param what what happened
 * @param turningPoint the same in a few words, where it changed the course of things
 * @param alleged whether only one side says so
 * @param sources the sources
 * @param claims the claims it belongs to
 */
public record EventView(
        String id,
        String href,
        DateView date,
        Optional<DateView> until,
        Optional<String> when,
        String what,
        Optional<String> turningPoint,
        boolean alleged,
        List<Link> sources,
        List<Link> claims) {

    static EventView of(Event event, Linker links) {
        return new EventView(
                event.id(),
                links.to(Routes.TIMELINE) + "#" + event.id(),
                Dates.of(event.date(), links.messages()),
                links.date(event.until()),
                event.when(),
                event.what(),
                event.turningPoint(),
                event.standing() == EventStanding.ALLEGED,
                event.sources().stream().map(links::sourceInBrief).toList(),
                event.claims().stream().map(links::claim).toList());
    }
}

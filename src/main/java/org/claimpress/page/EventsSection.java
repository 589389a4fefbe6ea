package org.claimpress.page;

import java.util.List;
import java.util.Optional;

/**
 * The claim's timeline; the page has it where an event names the claim.
 *
 * @param events the events
 */
public record EventsSection(List<EventView> events) {

    static Optional<ClaimSection> of(ClaimOnPage page) {
        EventsSection view = new EventsSection(page.site()
                .eventsOf(page.claim().id())
                .map(event -> EventView.of(event, page.links()))
                .toList());
        return Optional.of(new ClaimSection("events", "timeline", page.heading("events"), view))
                .filter(section -> !view.events().isEmpty());
    }
}

package org.claimpress.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the head of a page tells machines, beyond its title and description.
 *
 * @param indexed whether search engines should keep the page
 * @param changed the day on which the page's content last changed, where that is known
 * @param card its picture for social networks; it makes the page an article for them
 * @param alternates the same content in other forms
 * @param structuredData what it tells search engines, as JSON-LD that is safe inside a script element
 */
public record Head(
        boolean indexed,
        Optional<LocalDate> changed,
        Optional<Card> card,
        List<Alternate> alternates,
        List<String> structuredData) {

    static final Head NONE = changedOn(Optional.empty());

    static final Head NOT_INDEXED = new Head(false, Optional.empty(), Optional.empty(), List.of(), List.of());

    /** The head of a page that last changed on this day. */
    static Head changedOn(Optional<LocalDate> day) {
        return new Head(true, day, Optional.empty(), List.of(), List.of());
    }

    /** The head of a page that tells search engines this. */
    static Head telling(Optional<LocalDate> changed, String structuredData) {
        return new Head(true, changed, Optional.empty(), List.of(), List.of(structuredData));
    }
}

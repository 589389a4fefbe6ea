package org.claimpress.model;

import java.time.LocalDate;
import java.util.Map;
import org.claimpress.messages.Messages;

/**
 * A change made to a claim's page.
 *
 * @param date when
 * @param kind what kind of change
 * @param what what was changed, in a sentence
 */
public record HistoryEntry(LocalDate date, HistoryKind kind, String what) {

    /** The change in a sentence that begins with its kind: “Correction: The day of the letter was wrong.” */
    public String sentence(Messages messages) {
        String label = kind.label(messages);
        return what.startsWith(label) ? what : messages.say("corrections.entry", Map.of("kind", label, "what", what));
    }
}

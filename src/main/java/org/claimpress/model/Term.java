package org.claimpress.model;

import java.util.Locale;
import org.claimpress.messages.Messages;

/**
 * A value from a closed list: editors write its word, and readers see its label. The label and the meaning without messages are
 * those of the command line, in English.
 */
public interface Term {

    /** The constant's name. */
    String name();

    /** What editors see, in English. */
    String label();

    /** When to choose it, for editors, where the label does not say that already. */
    default String meaning() {
        return label();
    }

    /** What readers see, in the language of these messages. */
    default String label(Messages messages) {
        return messages.say("terms." + family() + "." + word());
    }

    /** When to choose it, in the language of these messages; the label where that says it already. */
    default String meaning(Messages messages) {
        String key = "meanings." + family() + "." + word();
        return messages.all().containsKey(key) ? messages.say(key) : label(messages);
    }

    /** The list that it comes from, as messages name it: {@code source-kind}. */
    default String family() {
        return getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** What editors write: the name in lower case, with hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

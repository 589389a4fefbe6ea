package org.claimpress.model;

import java.util.Locale;

/** A value from a closed list: editors write its word, readers see its label. */
public interface Term {

    /** The constant's name. */
    String name();

    /** What readers see. */
    String label();

    /** When to choose it, for editors, where the label does not say that already. */
    default String meaning() {
        return label();
    }

    /** What editors write: the name in lower case, with hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

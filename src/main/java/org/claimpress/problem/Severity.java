package org.claimpress.problem;

import java.util.Locale;

/** How much a problem weighs. */
public enum Severity {
    /** The site is not written while one of these stands. */
    ERROR,
    /** Worth mending; the site is written all the same. */
    WARNING;

    /** The word printed for it: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

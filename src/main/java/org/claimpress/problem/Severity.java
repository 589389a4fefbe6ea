package org.claimpress.problem;

/** How much a problem weighs. */
public enum Severity {
    /** The site is not written while one of these stands. */
    ERROR("error"),
    /** Told like a warning while the site is worked on; an error where it is built to be published. */
    UNFINISHED("warning"),
    /** Worth mending; the site is written all the same. */
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word printed for it: {@code error} or {@code warning}. */
    public String word() {
        return word;
    }
}

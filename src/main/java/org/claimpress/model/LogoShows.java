package org.claimpress.model;

/** What a logo shows. */
public enum LogoShows implements Term {
    /** A sign, beside which the title stands in letters. */
    SYMBOL("a sign; the title stands beside it"),
    /** The title itself, which is then not set in letters. */
    TITLE("the title itself; it stands in its place");

    private final String label;

    LogoShows(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

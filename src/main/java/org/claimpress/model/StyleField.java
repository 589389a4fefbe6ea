package org.claimpress.model;

/** A field that holds our own words. */
public enum StyleField implements Term {
    /** The title of a claim. */
    TITLE("title"),
    /** The allegation. */
    ALLEGATION("allegation"),
    /** The reason of the status. */
    REASON("reason"),
    /** The short answer. */
    ANSWER("short answer"),
    /** The notes on evidence, wordings and replies. */
    NOTE("notes"),
    /** What is not known and what would change the status. */
    UNKNOWN("unknowns"),
    /** The text of an explainer, or of a page about the site. */
    TEXT("texts");

    private final String label;

    StyleField(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

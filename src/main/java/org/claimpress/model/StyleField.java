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
    /** The notes on evidence, wordings and replies, on who made a claim first, and on sources. */
    NOTE("notes"),
    /** How the wordings of a claim differ. */
    DIFFERENCES("differences"),
    /** What the history of a claim says was changed. */
    HISTORY("history"),
    /** What an event of the timeline was. */
    EVENT("events"),
    /** What is not known and what would change the status. */
    UNKNOWN("unknowns"),
    /** The text of an explainer or of a page about the site, and what the site says of itself, of parties, topics and statuses. */
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

package org.claimpress.model;

/** What kind of party it is. */
public enum PartyKind implements Term {
    /** A company. */
    COMPANY("company"),
    /** A person. */
    PERSON("person"),
    /** People who sue together, or their lawyers. */
    LITIGANTS("parties to a lawsuit"),
    /** A court or a judge. */
    COURT("court"),
    /** A public authority or a parliament. */
    AUTHORITY("public authority"),
    /** A newspaper, or the press as a whole. */
    PRESS("press");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

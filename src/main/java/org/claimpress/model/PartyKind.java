package org.claimpress.model;

/** What kind of party it is. */
public enum PartyKind implements Term {
    /** A company. */
    COMPANY("company", "a company"),
    /** A person. */
    PERSON("person", "a person"),
    /** People who sue together, or their lawyers. */
    LITIGANTS("parties to a lawsuit", "people who sue together, or their lawyers"),
    /** A court or a judge. */
    COURT("court", "a court or a judge"),
    /** A public authority or a parliament. */
    AUTHORITY("public authority", "a public authority or a parliament"),
    /** A newspaper, or the press as a whole. */
    PRESS("press", "a newspaper, or the press as a whole");

    private final String label;
    private final String meaning;

    PartyKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}

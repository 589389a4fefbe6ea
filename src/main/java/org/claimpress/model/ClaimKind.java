package org.claimpress.model;

/** What kind of claim it is, which decides how its page introduces it and how its origins are counted. */
public enum ClaimKind implements Term {
    /** Somebody says so of somebody else. */
    ALLEGATION("allegation", "somebody says so of somebody else"),
    /** A fact that articles mention and nobody alleges. */
    BACKGROUND("background check", "a fact that articles mention and nobody alleges"),
    /** What a party says about itself or the case: it goes back to that party alone. */
    POSITION("position of a party", "what a party says about itself or the case");

    private final String label;
    private final String meaning;

    ClaimKind(String label, String meaning) {
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

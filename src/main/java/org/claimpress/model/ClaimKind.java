package org.claimpress.model;

/** What kind of claim it is, which decides how its page introduces it and how its origins are counted. */
public enum ClaimKind implements Term {
    /** Somebody says so of somebody else. */
    ALLEGATION("allegation"),
    /** A fact that articles mention and nobody alleges. */
    BACKGROUND("background check"),
    /** What a party says about itself or the case: it goes back to that party alone. */
    POSITION("position of a party");

    private final String label;

    ClaimKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.claimpress.model;

/** Where a status leaves a claim, in one of three groups. */
public enum Standing implements Term {
    /** The evidence stands on its own feet. */
    ESTABLISHED("Established"),
    /** Somebody says so, and nobody has tested it. */
    OPEN("Open"),
    /** What circulates has no support, or misleads, or is contradicted. */
    NOT_BORNE_OUT("Not borne out by the evidence");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.claimpress.model;

/** How sure it is that words are those of the party that they are ascribed to. */
public enum Attribution implements Term {
    /** Nobody doubts it. */
    CERTAIN("certain"),
    /** The signs point to it, and no signature was seen. */
    APPARENT("apparent");

    private final String label;

    Attribution(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

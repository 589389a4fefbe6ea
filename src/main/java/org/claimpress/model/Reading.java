package org.claimpress.model;

/** How the source was read for this site. */
public enum Reading implements Term {
    /** The whole text was read. */
    ORIGINAL("whole text read"),
    /** Only a part, as a rule the opening, was read. */
    EXCERPT("only the opening was read"),
    /** Only what others quote of it was read. */
    QUOTED_ELSEWHERE("read only as others quote it");

    private final String label;

    Reading(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

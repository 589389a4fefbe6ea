package org.claimpress.model;

/** How the source was read for this site. */
public enum Reading implements Term {
    /** The whole text was read. */
    ORIGINAL("read in full"),
    /** Only a part, as a rule the opening, was read. */
    EXCERPT("read in part"),
    /** Only what others quote of it was read. */
    QUOTED_ELSEWHERE("known only from quotations in other sources");

    private final String label;

    Reading(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

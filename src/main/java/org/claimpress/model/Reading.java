package org.claimpress.model;

/** How the source was read for this site. */
public enum Reading implements Term {
    /** The whole text was read. */
    ORIGINAL("read in full"),
    /** Only a part, as a rule the opening, was read. */
    EXCERPT("read in part"),
    /** Only what others quote of it was read. */
    QUOTED_ELSEWHERE("known only from quotations in other sources"),
    /** A copy that others published was read, whole or in part. */
    COPY("read in a copy on another site"),
    /** The whole of a copy that others published was read, and that copy is kept. */
    COPY_IN_FULL("read in full, in a copy on another site");

    private final String label;

    Reading(String label) {
        this.label = label;
    }

    /** Whether its words were read and can be quoted: in the source itself, or in the whole of a copy. */
    public boolean isOfItsWords() {
        return isFirstHand() || this == COPY_IN_FULL;
    }

    /** Whether the source itself was read, whole or in part. */
    public boolean isFirstHand() {
        return this == ORIGINAL || this == EXCERPT;
    }

    @Override
    public String label() {
        return label;
    }
}

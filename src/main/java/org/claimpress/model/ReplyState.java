package org.claimpress.model;

/** How a party answered a claim. */
public enum ReplyState implements Term {
    /** It says that the claim is not true. */
    DENIES("denies it"),
    /** It says that the claim is true. */
    ADMITS("confirms it"),
    /** It says that part of the claim is true. */
    ADMITS_IN_PART("confirms it in part"),
    /** It speaks, and not to this claim. */
    OTHER_MATTER("speaks of something else"),
    /** It was asked and did not answer. */
    NO_ANSWER("was asked and did not answer"),
    /** No statement was found by the date given. */
    NONE_FOUND("no statement found");

    private final String label;

    ReplyState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

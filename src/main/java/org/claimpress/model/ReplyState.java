package org.claimpress.model;

/** How a party answered a claim. */
public enum ReplyState implements Term {
    /** It says that the claim is not true. */
    DENIES("denies it", "it says that the claim is not true"),
    /** It says that the claim is true. */
    ADMITS("confirms it", "it says that the claim is true"),
    /** It says that part of the claim is true. */
    ADMITS_IN_PART("confirms it in part", "it says that a part of the claim is true"),
    /** It speaks, and not to this claim. */
    OTHER_MATTER("speaks of something else, not of this", "it answered, but not to this claim"),
    /** It was asked and did not answer. */
    NO_ANSWER("was asked and did not answer", "a source says that it was asked and did not answer"),
    /** No statement was found by the date given. */
    NONE_FOUND("no statement found", "you searched and found no answer");

    private final String label;
    private final String meaning;

    ReplyState(String label, String meaning) {
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

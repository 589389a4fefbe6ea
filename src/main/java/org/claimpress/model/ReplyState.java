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

    /**
     * What readers see of an answer to this: “does not mention this; it denies the complaint as a whole”. A reader must not take
     * the denial of something wider for an answer to the claim in particular.
     */
    public String label(ReplyScope scope) {
        boolean wider = this == DENIES && !scope.isOfTheClaim();
        return (wider ? "does not mention this; it " : "") + brief(scope);
    }

    /** The same in fewer words: “denies the complaint as a whole”. */
    public String brief(ReplyScope scope) {
        return switch (this) {
            case DENIES -> "denies " + object(scope);
            case ADMITS -> "confirms " + object(scope);
            case ADMITS_IN_PART ->
                scope.isOfTheClaim()
                        ? label
                        : "confirms a part of " + scope.label().replace(" as a whole", "");
            case OTHER_MATTER, NO_ANSWER, NONE_FOUND -> label;
        };
    }

    private static String object(ReplyScope scope) {
        return switch (scope) {
            case THIS_CLAIM -> "it";
            case PART -> "a part of it";
            case THE_WHOLE, THE_COMPLAINT -> scope.label();
        };
    }
}

package org.claimpress.model;

/** What an answer speaks to. */
public enum ReplyScope implements Term {
    /** It speaks to this claim. */
    THIS_CLAIM("this claim"),
    /** It is a general answer to the reports, and does not speak to this claim. */
    THE_WHOLE("the reports as a whole");

    private final String label;

    ReplyScope(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

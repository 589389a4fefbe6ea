package org.claimpress.model;

/** What an answer speaks to. */
public enum ReplyScope implements Term {
    /** It answers this claim. */
    THIS_CLAIM("this claim"),
    /** It answers a part of this claim. */
    PART("a part of this claim"),
    /** It answers the reports as a whole, this claim among them. */
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

package org.claimpress.model;

/** What an answer speaks to. */
public enum ReplyScope implements Term {
    /** It answers this claim. */
    THIS_CLAIM("this claim"),
    /** It answers a part of this claim. */
    PART("a part of this claim"),
    /** It answers the news stories as a whole, this claim among them. */
    THE_WHOLE("the news stories as a whole"),
    /** It answers a complaint before a court as a whole, and no news story. */
    THE_COMPLAINT("the complaint as a whole");

    private final String label;

    ReplyScope(String label) {
        this.label = label;
    }

    /** Whether it speaks to the claim itself, whole or in part, and not to something wider. */
    public boolean isOfTheClaim() {
        return this == THIS_CLAIM || this == PART;
    }

    @Override
    public String label() {
        return label;
    }
}

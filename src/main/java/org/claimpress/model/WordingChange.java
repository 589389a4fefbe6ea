package org.claimpress.model;

/** What a wording changed against the words of the origin. */
public enum WordingChange implements Term {
    /** “Had access to” becomes “read”. */
    VERB_HARDENED("stronger verb"),
    /** “May have” or “allegedly” is gone. */
    HEDGE_DROPPED("caveat dropped"),
    /** More people, more data or more time than the origin says. */
    SCOPE_GROWN("broader claim"),
    /** The past has become the present, or one date another. */
    TENSE_CHANGED("different date or tense"),
    /** Who says so is gone, or is somebody else. */
    ATTRIBUTION_LOST("source of the claim lost or changed"),
    /** A number, or its unit, differs. */
    NUMBER_CHANGED("number changed"),
    /** Two sentences of the origin have become one. */
    SPLICE("two sentences merged"),
    /** Quoted words stand next to another noun than in the origin. */
    QUOTATION_MOVED("quotation moved to another context"),
    /** A reason or purpose the origin does not give. */
    CAUSE_ADDED("cause or purpose added"),
    /** A thing is called something that it is not. */
    MISLABELLED("wrong term used"),
    /** Something needed to understand it is missing. */
    OMISSION("important fact left out");

    private final String label;

    WordingChange(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

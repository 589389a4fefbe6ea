package org.claimpress.model;

/** What a wording changed against the words of the origin. */
public enum WordingChange implements Term {
    /** “Had access to” becomes “read”. */
    VERB_HARDENED("verb hardened"),
    /** “May have” or “allegedly” is gone. */
    HEDGE_DROPPED("hedge dropped"),
    /** More people, more data or more time than the origin says. */
    SCOPE_GROWN("scope grown"),
    /** The past has become the present, or one date another. */
    TENSE_CHANGED("time changed"),
    /** Who says so is gone, or is somebody else. */
    ATTRIBUTION_LOST("attribution lost or changed"),
    /** A number, or its unit, differs. */
    NUMBER_CHANGED("number changed"),
    /** Two sentences of the origin have become one. */
    SPLICE("two sentences spliced"),
    /** Quoted words stand next to another noun than in the origin. */
    QUOTATION_MOVED("quotation moved"),
    /** A reason or purpose the origin does not give. */
    CAUSE_ADDED("cause or purpose added"),
    /** A thing is called something that it is not. */
    MISLABELLED("called something it is not"),
    /** Something needed to understand it is missing. */
    OMISSION("something needed is missing");

    private final String label;

    WordingChange(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.claimpress.model;

/** Whether the source was looked up again to compare its quotations. */
public enum SecondReading implements Term {
    /** It was, and the quotations agreed. */
    AGREED("checked twice, and the quotations matched"),
    /** It was, and no quotation of it was in use then. */
    FACTS_AGREED("checked twice; the facts matched, and no quotation was compared"),
    /** It was looked for and not found. */
    NOT_FOUND_AGAIN("looked for again and not found"),
    /** It was read once only. */
    NOT_DONE("checked once");

    private final String label;

    SecondReading(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

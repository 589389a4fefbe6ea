package org.claimpress.model;

/** Whether the source was looked up again to compare its quotations. */
public enum SecondReading implements Term {
    /** It was, and the quotations agreed. */
    AGREED("looked up a second time; the quotations agreed"),
    /** It was looked for and not found. */
    NOT_FOUND_AGAIN("looked for a second time and not found"),
    /** It was read once only. */
    NOT_DONE("read once only");

    private final String label;

    SecondReading(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

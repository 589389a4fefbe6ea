package org.claimpress.model;

/** What is set in a font. */
public enum FontUse implements Term {
    /** What is read: texts, titles, quotations. */
    TEXT("texts, titles and quotations"),
    /** What is looked at: navigation, dates, labels, statuses. */
    LABELS("navigation, dates, labels and statuses");

    private final String label;

    FontUse(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

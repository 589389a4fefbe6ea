package org.claimpress.model;

/** What kind of change was made to a page. */
public enum HistoryKind implements Term {
    /** The page was first written. */
    CREATED("first written"),
    /** Something was added. */
    UPDATE("update"),
    /** Something was wrong and was put right. */
    CORRECTION("correction"),
    /** The status changed. */
    STATUS_CHANGE("change of status");

    private final String label;

    HistoryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

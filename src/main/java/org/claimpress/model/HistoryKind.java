package org.claimpress.model;

/** What kind of change was made to a page. */
public enum HistoryKind implements Term {
    /** The page was first written. */
    CREATED("Page created"),
    /** Something was added. */
    UPDATE("Update"),
    /** Something was wrong and was put right. */
    CORRECTION("Correction"),
    /** The status changed. */
    STATUS_CHANGE("Change of status");

    private final String label;

    HistoryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

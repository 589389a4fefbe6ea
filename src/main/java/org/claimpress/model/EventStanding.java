package org.claimpress.model;

/** Whether an event is known to have happened. */
public enum EventStanding implements Term {
    /** Sources independent of the dispute say so. */
    ESTABLISHED("established"),
    /** One side says so. */
    ALLEGED("alleged");

    private final String label;

    EventStanding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

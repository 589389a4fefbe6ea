package org.claimpress.model;

/** The sign of a status. Statuses that mean different things have different signs, which tell them apart without colour. */
public enum StatusMark implements Term {
    /** All of it. */
    FULL_CIRCLE("●"),
    /** All of it, out of several sources. */
    RINGED_CIRCLE("◉"),
    /** A quarter of it. */
    QUARTER_CIRCLE("◔"),
    /** One side of it. */
    HALF_CIRCLE("◐"),
    /** One against the other. */
    ARROWS("⇄"),
    /** Nothing. */
    EMPTY_CIRCLE("○"),
    /** Not the same. */
    UNEQUAL("≠"),
    /** Crossed out. */
    CROSS("✕");

    private final String label;

    StatusMark(String label) {
        this.label = label;
    }

    /** The sign itself. */
    @Override
    public String label() {
        return label;
    }

    /** The sign of a status that names none, by the group it belongs to. */
    public static StatusMark of(Standing standing) {
        return switch (standing) {
            case ESTABLISHED -> FULL_CIRCLE;
            case OPEN -> HALF_CIRCLE;
            case NOT_BORNE_OUT -> EMPTY_CIRCLE;
        };
    }
}

package org.claimpress.model;

/** How we know that one source took something from another. */
public enum DerivationReason implements Term {
    /** It says so. */
    NAMES_IT("names it as its source"),
    /** It quotes it. */
    QUOTES_IT("quotes it"),
    /** It is a copy of it, whole or nearly so. */
    IS_A_COPY("is a copy of it"),
    /** It tells the same facts in the same way and does not say where it has them from. */
    RETELLS_IT("retells it"),
    /** It repeats a mistake or a turn of phrase that is the other's own. */
    CARRIES_ITS_ERROR("repeats its mistake or its wording"),
    /** We infer it; nothing in the source says so. */
    INFERRED("draws on it, as we infer"),
    /** It is the same publication, with a record of its own for another use, and no source besides the other. */
    SAME_WORK("is another record of it");

    private final String label;

    DerivationReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.claimpress.model;

import java.util.Optional;

/**
 * Whether the editors asked a party for its answer themselves.
 *
 * @param day when they did; empty where they never asked
 */
public record Asked(Optional<PartialDate> day) {

    /** The word of records for a party that was never asked. */
    public static final String NEVER = "never";

    /** They never asked. */
    public static Asked never() {
        return new Asked(Optional.empty());
    }

    /** As records write it: the day, or the word {@value #NEVER}. */
    public String written() {
        return day.map(PartialDate::iso).orElse(NEVER);
    }
}

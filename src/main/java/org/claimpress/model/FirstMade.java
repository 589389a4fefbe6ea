package org.claimpress.model;

import java.util.Optional;

/**
 * Who made a claim first, where and when, as far as we know.
 *
 * @param by the id of the party that makes it; empty where whoever published the source does
 * @param reason why it is that party, where the source is neither its own nor by it
 * @param in the id of the source in which it does
 * @param date when, empty where unknown
 * @param note what else to know
 */
public record FirstMade(
        Optional<String> by, Optional<String> reason, String in, Optional<PartialDate> date, Optional<String> note) {

    /** Whether it is known who made it; not where an undated page is merely the first that was found. */
    public boolean isClaimantKnown() {
        return by.isPresent() || date.isPresent();
    }
}

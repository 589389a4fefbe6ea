package org.claimpress.page;

import org.claimpress.evidence.ClaimOrigins;

/**
 * What speaks for a claim and against it, in numbers.
 *
 * @param sources how many sources speak for it
 * @param originals how many originals that count are behind them
 * @param against how many sources speak against it
 * @param unknown of how many sources behind it nobody knows where they have it from
 */
public record Tally(int sources, int originals, int against, int unknown) {

    static Tally of(ClaimOrigins origins) {
        return new Tally(
                origins.sources().size(),
                origins.independent().size(),
                origins.against().size(),
                origins.unknown().size());
    }
}

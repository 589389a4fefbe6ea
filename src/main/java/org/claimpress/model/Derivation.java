package org.claimpress.model;

import java.util.List;

/**
 * That one source took something from another.
 *
 * @param from the id of the source it took from
 * @param reason how we know
 * @param why the evidence for that, in a sentence
 * @param claims the ids of the claims for which it took something; empty where it is for all
 */
public record Derivation(String from, DerivationReason reason, String why, List<String> claims) {

    /** Whether the two are one publication, of which there are two records. */
    public boolean isOfTheSameWork() {
        return reason == DerivationReason.SAME_WORK;
    }

    /** Whether it took something for this claim. */
    public boolean concerns(String claim) {
        return claims.isEmpty() || claims.contains(claim);
    }
}

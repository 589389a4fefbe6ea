package org.claimpress.model;

import java.util.List;

/**
 * What is known of where a source has its facts from.
 *
 * @param knowledge whether that is known at all
 * @param derivations the sources it derives from; empty unless it is {@link Knowledge#DERIVED}
 */
public record Ancestry(Knowledge knowledge, List<Derivation> derivations) {

    /** What is known. */
    public enum Knowledge {
        /** It speaks for itself: nothing came before it. */
        ORIGIN,
        /** It derives from the sources listed. */
        DERIVED,
        /** Nobody has found out. Never to be counted as independent. */
        UNKNOWN
    }

    /** Of a source that is an origin itself. */
    public static final Ancestry ORIGIN = new Ancestry(Knowledge.ORIGIN, List.of());

    /** Of a source of which nothing is known. */
    public static final Ancestry UNKNOWN = new Ancestry(Knowledge.UNKNOWN, List.of());

    /** Whether this is a second record of a publication that has another. */
    public boolean isOfAnotherRecord() {
        return derivations.stream().anyMatch(Derivation::isOfTheSameWork);
    }

    /** What of this holds for one claim: a source that derives from others, and nothing for this claim, is unknown for it. */
    public Ancestry forClaim(String claim) {
        List<Derivation> concerned = derivations.stream()
                .filter(derivation -> derivation.concerns(claim))
                .toList();
        boolean silent = knowledge == Knowledge.DERIVED && concerned.isEmpty();
        return silent ? UNKNOWN : new Ancestry(knowledge, concerned);
    }

    /** Of a source that derives from others. */
    public static Ancestry derivedFrom(List<Derivation> derivations) {
        return new Ancestry(Knowledge.DERIVED, List.copyOf(derivations));
    }
}

package org.claimpress.page;

import java.util.List;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;
import org.claimpress.model.Source;

/**
 * What a source takes from another.
 *
 * @param other the other source
 * @param reason how we know
 * @param why the evidence for that
 */
public record DerivationView(Link other, String reason, String why) {

    /** What the source takes from others, for whatever claim. */
    static List<DerivationView> of(Source source, Linker links) {
        return source.ancestry().derivations().stream()
                .map(derivation -> of(derivation.from(), derivation, links))
                .toList();
    }

    /** What the source takes from others for this claim. */
    static List<DerivationView> of(Source source, String claim, Linker links) {
        return source.ancestry().derivations().stream()
                .filter(derivation -> derivation.concerns(claim))
                .map(derivation -> of(derivation.from(), derivation, links))
                .toList();
    }

    static DerivationView of(String other, Derivation derivation, Linker links) {
        return new DerivationView(links.source(other), derivation.reason().label(), derivation.why());
    }

    /** What is known of a source's ancestry, in a sentence without its full stop. */
    static String knowledge(Ancestry ancestry) {
        return switch (ancestry.knowledge()) {
            case ORIGIN -> "speaks for itself";
            case DERIVED -> "takes from others";
            case UNKNOWN -> "where it has its facts from is not known, so it is never counted as independent";
        };
    }
}

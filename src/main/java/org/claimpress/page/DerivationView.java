package org.claimpress.page;

import java.util.List;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;

/**
 * What a source takes from another.
 *
 * @param other the other source
 * @param reason how we know
 * @param why the evidence for that
 */
public record DerivationView(Link other, String reason, String why) {

    /** What a source of this ancestry takes from others. */
    static List<DerivationView> of(Ancestry ancestry, Linker links) {
        return ancestry.derivations().stream()
                .map(derivation -> of(derivation.from(), derivation, links))
                .toList();
    }

    static DerivationView of(String other, Derivation derivation, Linker links) {
        return new DerivationView(links.source(other), derivation.reason().label(links.messages()), derivation.why());
    }
}

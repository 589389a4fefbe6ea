package org.claimpress.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The evidence on a claim.
 *
 * @param supporting what speaks for it
 * @param opposing what speaks against it
 * @param context what helps to understand it
 */
public record EvidenceSet(List<Evidence> supporting, List<Evidence> opposing, List<Evidence> context) {

    /** All of it: for, against, context. */
    public Stream<Evidence> all() {
        return Stream.of(supporting, opposing, context).flatMap(List::stream);
    }
}

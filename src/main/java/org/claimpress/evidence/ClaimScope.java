package org.claimpress.evidence;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimpress.model.Derivation;

/**
 * The claims for which something holds.
 *
 * @param all whether it holds for all claims
 * @param claims the ids of the claims, where it does not hold for all
 */
record ClaimScope(boolean all, SortedSet<String> claims) {

    /** Of what holds for every claim. */
    static final ClaimScope ALL = new ClaimScope(true, Collections.emptySortedSet());

    /** Of what holds for none. */
    static final ClaimScope NONE = new ClaimScope(false, Collections.emptySortedSet());

    /** The claims for which a source took something. */
    static ClaimScope of(Derivation derivation) {
        return derivation.claims().isEmpty() ? ALL : new ClaimScope(false, new TreeSet<>(derivation.claims()));
    }

    boolean isEmpty() {
        return !all && claims.isEmpty();
    }

    /** The claims of both. */
    ClaimScope and(ClaimScope other) {
        if (all) {
            return other;
        }
        if (other.all) {
            return this;
        }
        NavigableSet<String> both = new TreeSet<>(claims);
        both.retainAll(other.claims);
        return new ClaimScope(false, both);
    }

    /** The claims of either. */
    ClaimScope or(ClaimScope other) {
        if (all || other.all) {
            return ALL;
        }
        NavigableSet<String> either = new TreeSet<>(claims);
        either.addAll(other.claims);
        return new ClaimScope(false, either);
    }
}

package org.claimpress.evidence;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a set of sources has its facts from, for one claim.
 *
 * @param originals the ids of the sources behind them that take from nobody
 * @param unknown the ids of those of which nobody has found out, which never count as independent
 * @param reached the ids of the set itself and of all that it goes back to
 */
public record OriginSet(SortedSet<String> originals, SortedSet<String> unknown, SortedSet<String> reached) {

    /** The sources in these sets, which are copied. */
    public OriginSet {
        originals = Collections.unmodifiableSortedSet(new TreeSet<>(originals));
        unknown = Collections.unmodifiableSortedSet(new TreeSet<>(unknown));
        reached = Collections.unmodifiableSortedSet(new TreeSet<>(reached));
    }
}

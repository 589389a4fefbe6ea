package org.claimpress.evidence;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a set of sources has its facts from.
 *
 * @param known the independent origins: {@code party:ID} for a party that speaks for itself, {@code source:ID} else
 * @param unknown the ids of sources of which nobody has found out, which never count as independent
 */
public record OriginSet(SortedSet<String> known, SortedSet<String> unknown) {

    /** What the key of a party that speaks for itself begins with. */
    public static final String PARTY = "party:";

    /** What the key of any other origin begins with. */
    public static final String SOURCE = "source:";

    /** The origins in these sets, which are copied. */
    public OriginSet {
        known = Collections.unmodifiableSortedSet(new TreeSet<>(known));
        unknown = Collections.unmodifiableSortedSet(new TreeSet<>(unknown));
    }

    /** How many of the independent origins are no party's own statement. */
    public int unaligned() {
        return (int) known.stream().filter(origin -> !origin.startsWith(PARTY)).count();
    }

    /** How many independent origins there are. */
    public int count() {
        return known.size();
    }
}

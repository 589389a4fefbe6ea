package org.claimpress.evidence;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.claimpress.model.LockedCopy;
import org.claimpress.model.LockedQuote;

/**
 * How much of a source's text stands on the site, in all its quotations together.
 *
 * @param source the id of the source
 * @param quoted how many different words of the copy are quoted; words quoted several times count once
 * @param words how many words the copy has
 */
public record QuotedShare(String source, int quoted, int words) {

    /** The shares of these copies, in their order, by the quotations that were found in them. */
    public static List<QuotedShare> of(List<LockedCopy> copies, Collection<LockedQuote> quotes) {
        return copies.stream().map(copy -> of(copy, quotes)).toList();
    }

    private static QuotedShare of(LockedCopy copy, Collection<LockedQuote> quotes) {
        BitSet quoted = new BitSet();
        quotes.stream()
                .filter(quote -> quote.source().equals(copy.source()))
                .flatMap(quote -> quote.words().stream())
                // Words that the copy does not have are none, whatever a lock says.
                .filter(range -> range.first() < copy.words())
                .forEach(range -> quoted.set(range.first(), Math.min(range.last() + 1, copy.words())));
        return new QuotedShare(copy.source(), quoted.cardinality(), copy.words());
    }

    /** The share in whole percent, rounded up; 0 for a copy without words. */
    public int percent() {
        return words == 0 ? 0 : (int) ((100L * quoted + words - 1) / words);
    }

    /** Whether it is at most this many percent. */
    public boolean isAtMost(int limit) {
        return 100L * quoted <= (long) limit * words;
    }
}

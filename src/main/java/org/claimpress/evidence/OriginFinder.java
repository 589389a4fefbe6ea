package org.claimpress.evidence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;
import org.claimpress.model.Source;

/**
 * Follows what sources derive from to the originals behind them. A derivation that is for certain claims counts for those
 * only, and a source that derives from nothing else is then of unknown origin. Circles, which a rule refuses, end the walk.
 */
public final class OriginFinder {

    private final Function<String, Source> sources;

    /** @param sources gives the source with an id */
    public OriginFinder(Function<String, Source> sources) {
        this.sources = sources;
    }

    /**
     * What is behind these sources together.
     *
     * @param ids the ids of the sources
     * @param claim the id of the claim that they are used for
     */
    public OriginSet of(Collection<String> ids, String claim) {
        NavigableSet<String> originals = new TreeSet<>();
        NavigableSet<String> unknown = new TreeSet<>();
        NavigableSet<String> reached = new TreeSet<>(ids);
        Deque<String> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            Source source = sources.apply(waiting.pop());
            List<String> from = from(source, claim);
            if (source.ancestry().knowledge() == Ancestry.Knowledge.ORIGIN) {
                originals.add(source.id());
            } else if (from.isEmpty()) {
                unknown.add(source.id());
            }
            from.stream().filter(reached::add).forEach(waiting::push);
        }
        return new OriginSet(originals, unknown, reached);
    }

    private static List<String> from(Source source, String claim) {
        return source.ancestry().forClaim(claim).derivations().stream()
                .map(Derivation::from)
                .toList();
    }
}

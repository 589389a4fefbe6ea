package org.claimpress.evidence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;
import org.claimpress.model.Source;

/**
 * Follows what sources derive from to the independent origins behind them. All statements of one party are one origin.
 * Takes no more than one step for each derivation, also where derivations run in a circle (which a rule refuses).
 */
public final class OriginFinder {

    private final Function<String, Source> sources;
    private final Map<String, OriginSet> found = new HashMap<>();

    /** @param sources gives the source with an id */
    public OriginFinder(Function<String, Source> sources) {
        this.sources = sources;
    }

    /** The origins behind these sources together. */
    public OriginSet of(Collection<String> ids) {
        Set<String> known = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        for (String id : ids) {
            OriginSet behind = of(id);
            known.addAll(behind.known());
            unknown.addAll(behind.unknown());
        }
        return new OriginSet(new TreeSet<>(known), new TreeSet<>(unknown));
    }

    private OriginSet of(String id) {
        OriginSet known = found.get(id);
        if (known == null) {
            known = walk(id);
            found.put(id, known);
        }
        return known;
    }

    private OriginSet walk(String start) {
        TreeSet<String> known = new TreeSet<>();
        TreeSet<String> unknown = new TreeSet<>();
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> waiting = new ArrayDeque<>(Set.of(start));
        while (!waiting.isEmpty()) {
            Source source = sources.apply(waiting.pop());
            Ancestry ancestry = source.ancestry();
            switch (ancestry.knowledge()) {
                case ORIGIN -> known.add(key(source));
                case UNKNOWN -> unknown.add(source.id());
                case DERIVED -> {
                    for (Derivation derivation : ancestry.derivations()) {
                        if (seen.add(derivation.from())) {
                            waiting.push(derivation.from());
                        }
                    }
                }
            }
        }
        return new OriginSet(known, unknown);
    }

    private static String key(Source source) {
        return source.speaksFor().map(party -> OriginSet.PARTY + party).orElse(OriginSet.SOURCE + source.id());
    }
}

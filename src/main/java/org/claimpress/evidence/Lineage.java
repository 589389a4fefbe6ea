package org.claimpress.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimpress.model.Derivation;
import org.claimpress.model.Source;
import org.claimpress.text.Limits;

/**
 * Follows chains of derivations, each for as long as it holds for one and the same claim: what a source took from another for
 * one claim says nothing of what a third took from it for another. Circles, which a rule refuses, end the walk.
 */
public final class Lineage {

    private final Function<String, Source> sources;
    private final Function<String, List<Source>> takers;

    /**
     * @param sources gives the source with an id
     * @param takers gives the sources that derive directly from the source with an id
     */
    public Lineage(Function<String, Source> sources, Function<String, List<Source>> takers) {
        this.sources = sources;
        this.takers = takers;
    }

    /** A source and all that take from it, directly or through others. */
    public Family familyOf(String head) {
        Walk walk = new Walk(head);
        while (walk.goesOn()) {
            String from = walk.next();
            for (Source taker : takers.apply(from)) {
                taker.ancestry().derivations().stream()
                        .filter(derivation -> derivation.from().equals(from))
                        .forEach(derivation -> walk.step(from, derivation, taker.id()));
            }
        }
        return new Family(head, walk.scopes);
    }

    /**
     * What a source goes back to: the nearest {@value Limits#ANCESTORS} sources, through {@value Limits#DERIVATION_CHAIN} others
     * at most. A rule refuses what goes back further.
     *
     * @return for each source behind it the way there: the ids from the source itself to that one
     */
    public Map<String, List<String>> behind(String id) {
        Walk walk = new Walk(id);
        while (walk.goesOn() && walk.cameFrom.size() < Limits.ANCESTORS) {
            String source = walk.next();
            if (walk.depth(source) > Limits.DERIVATION_CHAIN) {
                continue;
            }
            sources.apply(source)
                    .ancestry()
                    .derivations()
                    .forEach(derivation -> walk.step(source, derivation, derivation.from()));
        }
        Map<String, List<String>> ways = new LinkedHashMap<>();
        walk.cameFrom.keySet().forEach(ancestor -> ways.put(ancestor, walk.wayTo(ancestor)));
        return ways;
    }

    /** A walk along derivations. A source is walked from again where it is reached for further claims. */
    private static final class Walk {

        private final Map<String, ClaimScope> scopes = new LinkedHashMap<>();
        private final Map<String, String> cameFrom = new LinkedHashMap<>();
        private final Map<String, Integer> depths = new HashMap<>();
        private final Deque<String> waiting = new ArrayDeque<>();

        Walk(String start) {
            scopes.put(start, ClaimScope.ALL);
            waiting.add(start);
        }

        boolean goesOn() {
            return !waiting.isEmpty();
        }

        String next() {
            return waiting.remove();
        }

        void step(String from, Derivation derivation, String to) {
            ClaimScope scope = scopes.getOrDefault(from, ClaimScope.NONE).and(ClaimScope.of(derivation));
            ClaimScope known = scopes.getOrDefault(to, ClaimScope.NONE);
            ClaimScope joined = known.or(scope);
            if (!joined.equals(known)) {
                scopes.put(to, joined);
                cameFrom.putIfAbsent(to, from);
                depths.putIfAbsent(to, depth(from) + 1);
                waiting.add(to);
            }
        }

        /** How many steps it took to come here first. */
        int depth(String id) {
            return depths.getOrDefault(id, 0);
        }

        List<String> wayTo(String id) {
            List<String> way = new ArrayList<>(List.of(id));
            String step = cameFrom.get(id);
            while (step != null) {
                way.add(0, step);
                step = cameFrom.get(step);
            }
            return way;
        }
    }
}

package org.claimpress.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimpress.model.Derivation;
import org.claimpress.model.Source;

/** Measures how many sources stand behind each other, on a stack of its own. Circles, which a rule refuses, end a chain. */
public final class DerivationChains {

    private static final int OPEN = -1;

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    private DerivationChains() {}

    /** How many sources the longest chain from each source has, itself among them, by its id. */
    public static Map<String, Integer> of(List<Source> sources) {
        DerivationChains chains = new DerivationChains();
        sources.forEach(source -> chains.sources.put(source.id(), source));
        sources.forEach(chains::measure);
        return chains.lengths;
    }

    private void measure(Source first) {
        Deque<Source> path = new ArrayDeque<>(List.of(first));
        while (!path.isEmpty()) {
            Source source = path.peek();
            boolean fresh = lengths.putIfAbsent(source.id(), OPEN) == null;
            if (fresh) {
                from(source).stream()
                        .filter(other -> !lengths.containsKey(other.id()))
                        .forEach(path::push);
            } else {
                path.pop();
                if (lengths.getOrDefault(source.id(), 0) == OPEN) {
                    lengths.put(source.id(), 1 + longestBehind(source));
                }
            }
        }
    }

    private int longestBehind(Source source) {
        return from(source).stream()
                .mapToInt(other -> Math.max(0, lengths.getOrDefault(other.id(), 0)))
                .max()
                .orElse(0);
    }

    private List<Source> from(Source source) {
        return source.ancestry().derivations().stream()
                .map(Derivation::from)
                .filter(sources::containsKey)
                .map(sources::get)
                .toList();
    }
}

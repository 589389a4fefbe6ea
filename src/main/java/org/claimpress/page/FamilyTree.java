package org.claimpress.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimpress.evidence.Family;
import org.claimpress.model.Derivation;
import org.claimpress.model.DerivationReason;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/**
 * A family of sources as a tree in which each source stands once: below the one that it has its facts from or, where it used
 * several, below the one nearest to the head.
 */
final class FamilyTree {

    /** From the openly quoted to the mistakes that were passed on. */
    static final List<DerivationReason> REASONS = List.of(
            DerivationReason.QUOTES_IT,
            DerivationReason.NAMES_IT,
            DerivationReason.RETELLS_IT,
            DerivationReason.IS_A_COPY,
            DerivationReason.CARRIES_ITS_ERROR,
            DerivationReason.INFERRED,
            DerivationReason.SAME_WORK);

    private final Family family;
    private final Map<String, Derivation> places = new LinkedHashMap<>();
    private final Map<String, List<Source>> below = new LinkedHashMap<>();

    FamilyTree(Family family, Site site) {
        this.family = family;
        Map<String, Integer> steps = stepsFromTheHead(site);
        family.members().stream()
                .map(site::source)
                .filter(source -> !source.id().equals(family.head()))
                .forEach(source -> place(source, steps));
    }

    /** How many steps each source is away from the head. */
    private Map<String, Integer> stepsFromTheHead(Site site) {
        Map<String, Integer> steps = new LinkedHashMap<>(Map.of(family.head(), 0));
        Deque<String> waiting = new ArrayDeque<>(List.of(family.head()));
        while (!waiting.isEmpty()) {
            String from = waiting.remove();
            int next = steps.getOrDefault(from, 0) + 1;
            for (Source taker : site.sourcesFrom(from)) {
                boolean takes = family.within(taker).stream()
                        .anyMatch(derivation -> derivation.from().equals(from));
                if (takes && steps.putIfAbsent(taker.id(), next) == null) {
                    waiting.add(taker.id());
                }
            }
        }
        return steps;
    }

    /** Of several derivations from the nearest source, the one that tells most holds. */
    private void place(Source source, Map<String, Integer> steps) {
        family.within(source).stream()
                .min(Comparator.comparing(
                                (Derivation derivation) -> steps.getOrDefault(derivation.from(), steps.size()))
                        .thenComparing(derivation -> REASONS.indexOf(derivation.reason()), Comparator.reverseOrder()))
                .ifPresent(derivation -> {
                    places.put(source.id(), derivation);
                    below.computeIfAbsent(derivation.from(), id -> new ArrayList<>())
                            .add(source);
                });
    }

    /** What the source takes from the one it stands below; not for the head. */
    Derivation place(Source source) {
        Derivation place = places.get(source.id());
        if (place == null) {
            throw new IllegalArgumentException(source.id() + " stands below nothing in the family of " + family.head());
        }
        return place;
    }

    /** The sources that stand directly below this one. */
    List<Source> below(String id) {
        return below.getOrDefault(id, List.of());
    }

    /** All sources but the head. */
    List<Source> takers() {
        return below.values().stream().flatMap(List::stream).toList();
    }

    /** The sources that others stand below, each with how many steps it is below the head, from the top of the tree down. */
    Map<String, Integer> hubs() {
        Map<String, Integer> hubs = new LinkedHashMap<>();
        collect(family.head(), 0, hubs);
        return hubs;
    }

    private void collect(String hub, int depth, Map<String, Integer> hubs) {
        hubs.put(hub, depth);
        below(hub).stream()
                .filter(source -> !below(source.id()).isEmpty())
                .sorted(Comparator.comparing((Function<Source, Integer>)
                                source -> below(source.id()).size())
                        .reversed()
                        .thenComparing(Source::id))
                .forEach(source -> collect(source.id(), depth + 1, hubs));
    }
}

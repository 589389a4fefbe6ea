package org.claimpress.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Sources as trees, one for each that takes from no other of them. A source that takes from several stands below the one that
 * is nearest to the top.
 */
final class ChainTree {

    private final Collection<String> ids;
    private final Function<String, List<String>> from;
    private final Map<String, List<String>> below = new LinkedHashMap<>();
    private final List<String> tops = new ArrayList<>();

    /**
     * @param ids the ids of the sources
     * @param from gives the ids of those that a source takes from
     */
    ChainTree(Collection<String> ids, Function<String, List<String>> from) {
        this.ids = ids;
        this.from = from;
        Map<String, Integer> steps = steps();
        ids.forEach(id -> from(id).stream()
                .filter(other -> steps.getOrDefault(other, ids.size()) < steps.getOrDefault(id, ids.size()))
                .min(Comparator.comparing(other -> steps.getOrDefault(other, ids.size())))
                .ifPresentOrElse(
                        other -> below.computeIfAbsent(other, key -> new ArrayList<>())
                                .add(id),
                        () -> tops.add(id)));
    }

    private List<String> from(String id) {
        return from.apply(id).stream().filter(ids::contains).toList();
    }

    /** How many steps each is below a source that takes from none. */
    private Map<String, Integer> steps() {
        Map<String, List<String>> takers = new HashMap<>();
        Map<String, Integer> steps = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        for (String id : ids) {
            from(id).forEach(other ->
                    takers.computeIfAbsent(other, key -> new ArrayList<>()).add(id));
            if (from(id).isEmpty()) {
                steps.put(id, 0);
                waiting.add(id);
            }
        }
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            int next = steps.getOrDefault(id, 0) + 1;
            takers.getOrDefault(id, List.of()).stream()
                    .filter(taker -> steps.putIfAbsent(taker, next) == null)
                    .forEach(waiting::add);
        }
        return steps;
    }

    /** The sources that take from none of the others, in the order given. */
    List<String> tops() {
        return tops;
    }

    /** The sources that stand directly below this one, in the order given. */
    List<String> below(String id) {
        return below.getOrDefault(id, List.of());
    }
}

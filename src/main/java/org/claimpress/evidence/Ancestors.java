package org.claimpress.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimpress.model.Derivation;
import org.claimpress.model.Source;
import org.claimpress.text.Limits;

/** Counts the sources behind each source, as far as the bound and no further. */
public final class Ancestors {

    private final Map<String, Source> sources = new HashMap<>();
    private final Set<String> over = new HashSet<>();

    private Ancestors() {}

    /** The ids of the sources that go back to more than {@value Limits#ANCESTORS} others, though none that they take from does. */
    public static List<String> over(List<Source> sources) {
        Ancestors ancestors = new Ancestors();
        sources.forEach(source -> ancestors.sources.put(source.id(), source));
        sources.stream().filter(ancestors::isOver).forEach(source -> ancestors.over.add(source.id()));
        return sources.stream()
                .filter(source -> ancestors.over.contains(source.id()))
                .filter(source -> ancestors.from(source).stream().noneMatch(ancestors.over::contains))
                .map(Source::id)
                .toList();
    }

    private boolean isOver(Source source) {
        Set<String> reached = new HashSet<>();
        Deque<Source> waiting = new ArrayDeque<>(List.of(source));
        while (!waiting.isEmpty() && reached.size() <= Limits.ANCESTORS) {
            from(waiting.remove()).stream()
                    .filter(reached::add)
                    .map(sources::get)
                    .forEach(waiting::add);
        }
        return reached.size() > Limits.ANCESTORS;
    }

    private List<String> from(Source source) {
        return source.ancestry().derivations().stream()
                .map(Derivation::from)
                .filter(sources::containsKey)
                .toList();
    }
}

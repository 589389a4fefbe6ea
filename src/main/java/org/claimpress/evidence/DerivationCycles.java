package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimpress.model.Derivation;
import org.claimpress.model.Source;
import org.claimpress.text.Limits;

/** Finds derivations that close a circle: each could only be true if a source were older than itself. */
public final class DerivationCycles {

    private enum Mark {
        OPEN,
        DONE
    }

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private final List<Closing> closings = new ArrayList<>();

    /**
     * A derivation that closes a circle.
     *
     * @param source the id of the source that derives
     * @param index the index of the derivation in its list, from 0
     * @param circle the ids on the way round, from the source that it derives from back to the source itself
     */
    public record Closing(String source, int index, List<String> circle) {}

    /**
     * All derivations that close a circle among these sources; one for each circle that a walk in their order meets, up
     * to {@value Limits#CIRCLES}.
     */
    public static List<Closing> among(List<Source> sources) {
        DerivationCycles search = new DerivationCycles();
        sources.forEach(source -> search.sources.put(source.id(), source));
        sources.forEach(source -> search.visit(source.id()));
        return search.closings;
    }

    /** A depth-first walk on a stack of its own, since a chain of sources can be longer than Java's stack is deep. */
    private void visit(String start) {
        if (marks.containsKey(start)) {
            return;
        }
        List<String> path = new ArrayList<>();
        List<Integer> next = new ArrayList<>();
        open(start, path, next);
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            Source source = sources.get(path.get(last));
            List<Derivation> derivations =
                    source == null ? List.of() : source.ancestry().derivations();
            int index = next.get(last);
            if (index == derivations.size()) {
                marks.put(path.get(last), Mark.DONE);
                path.remove(last);
                next.remove(last);
            } else {
                next.set(last, index + 1);
                follow(path, next, index, derivations.get(index).from());
            }
        }
    }

    private void follow(List<String> path, List<Integer> next, int index, String from) {
        Mark mark = marks.get(from);
        if (mark == Mark.OPEN && closings.size() < Limits.CIRCLES) {
            String source = path.get(path.size() - 1);
            closings.add(new Closing(source, index, List.copyOf(path.subList(path.indexOf(from), path.size()))));
        } else if (mark == null) {
            open(from, path, next);
        }
    }

    private void open(String id, List<String> path, List<Integer> next) {
        marks.put(id, Mark.OPEN);
        path.add(id);
        next.add(0);
    }
}

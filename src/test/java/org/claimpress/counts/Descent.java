package org.claimpress.counts;

import static org.claimpress.counts.Records.maps;
import static org.claimpress.counts.Records.text;
import static org.claimpress.counts.Records.texts;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has what from whom, by the records alone. */
final class Descent {

    /** Stands for a claim that no record names, so that what holds for all claims is followed too. */
    private static final String NO_CLAIM = "";

    private final Records records;

    Descent(Records records) {
        this.records = records;
    }

    private Map<String, Object> source(String id) {
        return records.sources().getOrDefault(id, Map.of());
    }

    private List<Map<String, Object>> derivations(String id) {
        return maps(source(id).get("derives-from"));
    }

    /** The sources that a source takes from for a claim. */
    Set<String> from(String id, String claim) {
        return derivations(id).stream()
                .filter(derivation -> {
                    List<String> only = texts(derivation.get("claims"));
                    return only.isEmpty() || only.contains(claim);
                })
                .map(derivation -> text(derivation, "from"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isOriginal(String id) {
        return text(source(id), "derives-from").equals("nothing");
    }

    boolean isDerived(String id) {
        return !derivations(id).isEmpty();
    }

    /** Whether nobody knows where a source has it from, for a claim. */
    boolean isUnknown(String id, String claim) {
        return !isOriginal(id) && from(id, claim).isEmpty();
    }

    /** These sources and all that they go back to for a claim. */
    Set<String> reached(Collection<String> ids, String claim) {
        Set<String> reached = new TreeSet<>(ids);
        Deque<String> waiting = new ArrayDeque<>(ids);
        while (!waiting.isEmpty()) {
            from(waiting.remove(), claim).stream().filter(reached::add).forEach(waiting::add);
        }
        return reached;
    }

    /** The sources that go back to this one for at least one claim, without itself. */
    Set<String> takers(String head) {
        Set<String> takers = new TreeSet<>();
        Stream.concat(records.claims().keySet().stream(), Stream.of(NO_CLAIM))
                .forEach(claim -> records.publications().stream()
                        .filter(id -> reached(Set.of(id), claim).contains(head))
                        .forEach(takers::add));
        takers.remove(head);
        return takers;
    }

    /** Those of them that take from it directly for at least one claim. */
    Set<String> directTakers(String head) {
        Set<String> takers = takers(head);
        takers.removeIf(id -> derivations(id).stream()
                .noneMatch(derivation -> text(derivation, "from").equals(head)));
        return takers;
    }

    /** Whose voice a source is. */
    String voice(String id) {
        Map<String, Object> source = source(id);
        String party = text(source, "speaks-for");
        String publisher = text(source, "publisher");
        if (!party.isEmpty()) {
            return "party " + party;
        }
        return publisher.isEmpty() || publisher.equals("unknown") ? "source " + id : "publisher " + publisher;
    }
}

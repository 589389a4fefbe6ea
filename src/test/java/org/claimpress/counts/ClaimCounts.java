package org.claimpress.counts;

import static org.claimpress.counts.Records.map;
import static org.claimpress.counts.Records.maps;
import static org.claimpress.counts.Records.text;
import static org.claimpress.counts.Records.texts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of one claim, counted from its record and those of its sources. */
final class ClaimCounts {

    private static final List<String> PASSES_ON = List.of("fact", "allegation", "question");

    final Set<String> supporting;
    final Set<String> behindSupport;
    final Set<String> against;
    final Set<String> repeating;
    final Set<String> behindRepeating;
    final Set<String> independentSources;
    final long independent;

    private final Descent descent;
    private final String claim;

    ClaimCounts(Map<String, Object> record, Descent descent) {
        this.descent = descent;
        this.claim = text(record, "id");
        Map<String, Object> evidence = map(record.get("evidence"));
        this.supporting = sources(maps(evidence.get("for")).stream());
        this.against = sources(maps(evidence.get("against")).stream());
        this.repeating = without(
                sources(maps(record.get("wordings")).stream()
                        .filter(wording -> PASSES_ON.contains(text(wording, "voice")))),
                supporting);
        Set<String> behind = descent.reached(supporting, claim);
        this.behindSupport = without(behind, supporting);
        Set<String> all = descent.reached(union(supporting, repeating), claim);
        this.behindRepeating = without(all, union(union(supporting, repeating), behindSupport));
        this.independentSources = behind.stream()
                .filter(descent::isOriginal)
                .filter(id -> counts(descent.voice(id), record))
                .collect(Collectors.toCollection(TreeSet::new));
        this.independent =
                independentSources.stream().map(descent::voice).distinct().count();
    }

    private boolean counts(String voice, Map<String, Object> record) {
        boolean contradicts = against.stream().map(descent::voice).anyMatch(voice::equals)
                || maps(record.get("replies")).stream()
                        .filter(reply -> text(reply, "state").equals("denies"))
                        .filter(reply -> !text(reply, "speaks-to").equals("the-whole"))
                        .anyMatch(reply -> voice.equals("party " + text(reply, "party")));
        boolean own = text(record, "kind").equals("position")
                || Stream.of("accused", "concerned")
                        .flatMap(field -> texts(record.get(field)).stream())
                        .anyMatch(party -> voice.equals("party " + party));
        return !contradicts && !own;
    }

    long unknownFor() {
        return unknown(union(supporting, behindSupport));
    }

    long unknownAgainst() {
        return unknown(against);
    }

    long unknownRepeating() {
        return unknown(repeating) + unknown(behindRepeating);
    }

    private long unknown(Collection<String> ids) {
        return ids.stream()
                .filter(id -> !independentSources.contains(id))
                .filter(id -> descent.isUnknown(id, claim))
                .count();
    }

    /** All sources but those against. */
    Set<String> chain() {
        return union(union(supporting, behindSupport), union(repeating, behindRepeating));
    }

    private static Set<String> sources(Stream<Map<String, Object>> records) {
        return records.map(record -> text(record, "source")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}

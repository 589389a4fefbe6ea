package org.claimpress.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.markdown.Heading;
import org.claimpress.markdown.RecordLink;
import org.claimpress.markdown.RichText;
import org.claimpress.model.Explainer;
import org.claimpress.model.RecordKind;
import org.claimpress.problem.Problems;
import org.claimpress.problem.Suggestions;

/** Resolves the ids by which records name one another, once all records are known. */
final class References {

    private static final List<RecordKind> LINKED =
            List.of(RecordKind.CLAIM, RecordKind.SOURCE, RecordKind.PARTY, RecordKind.EXPLAINER);

    private final Map<RecordKind, SortedSet<String>> known = new EnumMap<>(RecordKind.class);
    private final RecordNames names = new RecordNames();
    private final List<Reference> wanted = new ArrayList<>();

    /** Makes an id known, also that of a record that could not be read, so that one mistake is told once. */
    void know(RecordKind kind, String id) {
        known.computeIfAbsent(kind, key -> new TreeSet<>()).add(id);
        names.call(kind, id, id);
    }

    /** Makes an id known as one of any kind, where a file with this name stands in the wrong place or cannot be read. */
    void knowSomewhere(String id) {
        for (RecordKind kind : RecordKind.values()) {
            know(kind, id);
        }
    }

    /** The names by which people know the records, so that one written for an id is understood. */
    RecordNames names() {
        return names;
    }

    List<Reference> wanted() {
        return wanted;
    }

    /** The links to records in a text. */
    static Stream<Reference> inText(RichText text) {
        return text.links().stream().map(References::of);
    }

    private static Reference of(RecordLink link) {
        RecordKind kind = LINKED.stream()
                .filter(linked -> linked.word().equals(link.kind()))
                .findFirst()
                .orElseThrow();
        return new Reference(kind, link.id(), link.place(), link.anchor(), true);
    }

    /**
     * Reports each id that names no record, and each anchor that an explainer does not have. The anchors of generated
     * pages are checked when the pages exist.
     */
    void resolve(List<Explainer> explainers, Problems problems) {
        Map<String, Set<String>> anchors = new HashMap<>();
        // A text without a word could not be read, which was told.
        explainers.stream()
                .filter(explainer -> !explainer.body().text().isEmpty())
                .forEach(explainer -> anchors.put(explainer.id(), anchors(explainer)));
        for (Reference reference : wanted) {
            SortedSet<String> ids = known.getOrDefault(reference.kind(), Collections.emptySortedSet());
            if (!ids.contains(reference.id())) {
                unknown(reference, ids, problems);
            } else if (reference.kind() == RecordKind.EXPLAINER
                    && !reference.anchor().isEmpty()) {
                Optional.ofNullable(anchors.get(reference.id())).ifPresent(here -> anchor(reference, here, problems));
            }
        }
    }

    private void unknown(Reference reference, Set<String> ids, Problems problems) {
        Optional<String> meant = names.id(reference.kind(), reference.id()).filter(ids::contains);
        List<String> several = RecordNames.several(reference.id(), ids);
        boolean shown = WrittenText.shows(reference.place(), reference.written(reference.id()));
        boolean inBrackets = reference.place().lineText().contains("[") && !several.isEmpty();
        String message = "There is no " + reference.kind().word() + " with the id \"" + reference.id() + "\"";
        if (meant.isPresent()) {
            String right = reference.written(meant.get());
            problems.report(
                    ReadCodes.UNKNOWN_REFERENCE,
                    reference.place(),
                    message,
                    "Write its id: " + right,
                    shown || !reference.inText() ? Optional.of(right) : Optional.empty());
        } else if (!several.isEmpty()) {
            problems.report(
                    ReadCodes.UNKNOWN_REFERENCE,
                    reference.place(),
                    message,
                    inBrackets
                            ? "Write commas between them: " + String.join(", ", several)
                            : "Give each an item of its own: " + String.join(", ", several),
                    shown && inBrackets ? Optional.of(String.join(", ", several)) : Optional.empty());
        } else {
            problems.report(
                    ReadCodes.UNKNOWN_REFERENCE,
                    reference.place(),
                    message,
                    Suggestions.advice(
                            reference.written(reference.id()),
                            () -> Stream.concat(ids.stream().map(reference::written), reference.words().stream())
                                    .toList(),
                            problems));
        }
    }

    private static Set<String> anchors(Explainer explainer) {
        return explainer.body().headings().stream()
                .map(Heading::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void anchor(Reference reference, Set<String> anchors, Problems problems) {
        if (!anchors.contains(reference.anchor())) {
            problems.report(
                    ReadCodes.UNKNOWN_ANCHOR,
                    reference.place(),
                    "The explainer \"" + reference.id() + "\" has no heading with the anchor \"" + reference.anchor()
                            + "\"",
                    Suggestions.advice(
                            reference.written(reference.id() + "#" + reference.anchor()),
                            () -> anchors.stream()
                                    .map(anchor -> reference.written(reference.id() + "#" + anchor))
                                    .toList(),
                            problems));
        }
    }
}

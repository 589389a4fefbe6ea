package org.claimpress.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimpress.model.LockedCopy;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.QuoteLock;

/**
 * Tells of each copy and each quotation in the quote lock that came, went or changed. Whoever reviews it learns the quotation, the
 * source and the hash of the copy: an entry says that somebody has compared them, and the site relies on it.
 */
public final class LockChanges {

    private final Map<List<String>, Set<LockedQuote>> before = new LinkedHashMap<>();
    private final Map<List<String>, Set<LockedQuote>> after = new LinkedHashMap<>();
    private final List<String> sentences = new ArrayList<>();

    private LockChanges() {}

    /** The changes, each a sentence. */
    public static List<String> between(QuoteLock old, QuoteLock now) {
        LockChanges changes = new LockChanges();
        changes.compareCopies(old.copies(), now.copies());
        Set<LockedQuote> same = new LinkedHashSet<>(old.quotes());
        same.retainAll(new LinkedHashSet<>(now.quotes()));
        group(old.quotes(), same, changes.before);
        group(now.quotes(), same, changes.after);
        changes.compare();
        return changes.sentences;
    }

    private void compareCopies(List<LockedCopy> old, List<LockedCopy> now) {
        Map<String, LockedCopy> older = new LinkedHashMap<>();
        old.forEach(copy -> older.put(copy.source(), copy));
        for (LockedCopy copy : now) {
            LockedCopy other = older.remove(copy.source());
            if (other == null) {
                sentences.add("New: " + shown(copy));
            } else if (!other.equals(copy)) {
                sentences.add("Changed: the copy of %s: %s."
                        .formatted(copy.source(), Changes.differences(other, copy, Set.of())));
            }
        }
        older.values().forEach(copy -> sentences.add("Removed: " + shown(copy)));
    }

    private static String shown(LockedCopy copy) {
        return "the copy of %s, of %d words, with the hash %s.".formatted(copy.source(), copy.words(), copy.sha256());
    }

    /** By source and words: a quotation may stand in several places of its source. */
    private static void group(
            List<LockedQuote> entries, Set<LockedQuote> same, Map<List<String>, Set<LockedQuote>> groups) {
        entries.stream()
                .filter(entry -> !same.contains(entry))
                .forEach(entry -> groups.computeIfAbsent(
                                List.of(entry.source(), entry.quote()), words -> new LinkedHashSet<>())
                        .add(entry));
    }

    private void compare() {
        after.forEach((words, entries) -> {
            Iterator<LockedQuote> older = before.getOrDefault(words, Set.of()).iterator();
            for (LockedQuote entry : entries) {
                sentences.add(older.hasNext() ? changed(older.next(), entry) : "New: " + shown(entry));
            }
            older.forEachRemaining(this::removed);
        });
        before.forEach((words, entries) -> {
            if (!after.containsKey(words)) {
                entries.forEach(this::removed);
            }
        });
    }

    private void removed(LockedQuote entry) {
        sentences.add("Removed: " + shown(entry));
    }

    private static String changed(LockedQuote old, LockedQuote now) {
        return "Changed: %s of %s, in the copy with the hash %s: %s."
                .formatted(words(now), now.source(), now.sha256(), Changes.differences(old, now, Set.of()));
    }

    private static String shown(LockedQuote entry) {
        return "%s of %s, at position %d of the copy with the hash %s."
                .formatted(words(entry), entry.source(), entry.position(), entry.sha256());
    }

    private static String words(LockedQuote entry) {
        return "“" + entry.quote() + "”";
    }
}

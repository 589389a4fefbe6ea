package org.claimpress.evidence;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares the words of a wording with the words of its origin. */
public final class WordingDiff {

    /** Below this share of common words two sentences have too little in common for a comparison to tell anything. */
    private static final double LEAST_SHARED = 0.5;

    private WordingDiff() {}

    /** What became of some words. */
    public enum Change {
        /** They stand in both. */
        KEPT,
        /** They stand in the wording only. */
        ADDED,
        /** They stand in the origin only. */
        LOST
    }

    /**
     * Some words in a row, and what became of them.
     *
     * @param change what became of them
     * @param words the words, with single spaces between them
     */
    public record Part(Change change, String words) {}

    /** The wording in parts, with the words it lost at their place; empty where the two have too little in common. */
    public static List<Part> between(String origin, String wording) {
        List<String> before = words(origin);
        List<String> after = words(wording);
        List<String> keysAfter = keys(after);
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(keys(before), keysAfter).getDeltas();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        int kept = 0;
        for (AbstractDelta<String> delta : deltas) {
            int start = delta.getTarget().getPosition();
            kept += start - at;
            add(Change.KEPT, after.subList(at, start), parts);
            if (delta.getType() != DeltaType.INSERT) {
                int from = delta.getSource().getPosition();
                add(Change.LOST, before.subList(from, from + delta.getSource().size()), parts);
            }
            at = start + delta.getTarget().size();
            add(Change.ADDED, after.subList(start, at), parts);
        }
        kept += after.size() - at;
        add(Change.KEPT, after.subList(at, after.size()), parts);
        return kept < LEAST_SHARED * Math.min(before.size(), after.size()) ? List.of() : List.copyOf(parts);
    }

    private static void add(Change change, List<String> words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part(change, String.join(" ", words)));
        }
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+", -1));
    }

    private static List<String> keys(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}$€]", ""))
                .toList();
    }
}

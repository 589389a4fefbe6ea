package org.claimpress.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The stored copy of a source, to find quotations in. */
public final class StoredCopy {

    private final NormalizedText copy;
    private final String text;

    private StoredCopy(NormalizedText copy) {
        this.copy = copy;
        this.text = copy.text();
    }

    /** The copy with this text. */
    public static StoredCopy of(String original) {
        return new StoredCopy(NormalizedText.of(original));
    }

    /** Where the words stand in the copy, in code points from 0; empty where they do not. */
    public OptionalInt find(String quote) {
        String wanted = NormalizedText.of(quote).text();
        int index = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(copy.position(index));
    }

    /** The passage of the same number of words that shares most words, and most neighbours, with the quotation. */
    public String closest(String quote) {
        List<String> words = Arrays.asList(text.split(" ", -1));
        List<String> wanted = Arrays.asList(NormalizedText.of(quote).text().split(" ", -1));
        int length = Math.min(wanted.size(), words.size());
        int[] singles = singles(keys(words), keys(wanted));
        int[] pairs = pairs(keys(words), keys(wanted));
        int best = -1;
        int bestStart = 0;
        for (int start = 0; start + length <= words.size(); start++) {
            int shared = Arrays.stream(singles, start, start + length).sum()
                    + 2 * Arrays.stream(pairs, start, start + length - 1).sum();
            // Of equals the last: it begins with a word that is shared, not with those before it.
            if (shared >= best) {
                best = shared;
                bestStart = start;
            }
        }
        return String.join(" ", words.subList(bestStart, bestStart + length));
    }

    /** The words without case and punctuation, which matter for equality and not for likeness. */
    private static List<String> keys(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList();
    }

    /** For each word 1 where the quotation has it too, else 0. */
    private static int[] singles(List<String> words, List<String> wanted) {
        Set<String> known = new HashSet<>(wanted);
        return words.stream().mapToInt(word -> known.contains(word) ? 1 : 0).toArray();
    }

    /** For each word 1 where the quotation has it too, with the same word after it, else 0. */
    private static int[] pairs(List<String> words, List<String> wanted) {
        return singles(neighbours(words), neighbours(wanted));
    }

    private static List<String> neighbours(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
                .toList();
    }
}

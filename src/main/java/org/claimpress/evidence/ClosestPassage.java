package org.claimpress.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimpress.text.NormalizedText;

/** Finds the passage of a text that is most like a quotation which is not in it. */
final class ClosestPassage {

    private final List<String> words;
    private final List<String> keys;

    ClosestPassage(NormalizedText text) {
        this.words = split(text.text());
        this.keys = keys(words);
    }

    /**
     * The passage of the same number of words that shares most words, and most neighbours, with the quotation; each word
     * that the quotation does not have stands between brackets.
     */
    String to(String quote) {
        List<String> wanted = keys(split(NormalizedText.of(quote).text()));
        int length = Math.min(wanted.size(), words.size());
        int[] singles = shared(keys, wanted);
        int[] pairs = shared(neighbours(keys), neighbours(wanted));
        int best = -1;
        int bestStart = 0;
        for (int start = 0; start + length <= words.size(); start++) {
            int score = sum(singles, start, start + length) + 2 * sum(pairs, start, start + length - 1);
            // Of equals the last: it begins with a word that is shared, not with those before it.
            if (score >= best) {
                best = score;
                bestStart = start;
            }
        }
        return IntStream.range(bestStart, bestStart + length)
                .mapToObj(i -> singles[i] == 1 ? words.get(i) : "[" + words.get(i) + "]")
                .collect(Collectors.joining(" "));
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    /** The words without case and punctuation, which matter for equality and not for likeness. */
    private static List<String> keys(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList();
    }

    /** For each item 1 where the other list has it too, else 0. */
    private static int[] shared(List<String> items, List<String> wanted) {
        Set<String> known = new HashSet<>(wanted);
        return items.stream().mapToInt(item -> known.contains(item) ? 1 : 0).toArray();
    }

    private static List<String> neighbours(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
                .toList();
    }

    private static int sum(int[] values, int from, int to) {
        return Arrays.stream(values, from, Math.max(from, to)).sum();
    }
}

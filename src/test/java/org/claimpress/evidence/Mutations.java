package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways to get a quotation wrong. Each gives a wrong form of the words, where the words allow that. */
public final class Mutations {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NAME =
            Pattern.compile("\\b(Netflix|Facebook|Meta|Hastings|Ireland|Palantir|Klein|Analytica)\\b");
    private static final Pattern NEGATION = Pattern.compile("\\b(?:not|no|never|neither|without) |n['’]t\\b");
    private static final Pattern PAST = Pattern.compile("\\b(\\p{L}{3,})ed\\b");

    private Mutations() {}

    /** All kinds, by name. */
    public static Map<String, Function<String, Optional<String>>> all() {
        Map<String, Function<String, Optional<String>>> kinds = new LinkedHashMap<>();
        kinds.put("word swapped for another", quote -> words(quote, words -> words.set(words.size() / 2, "elephants")));
        kinds.put("negation put in", quote -> words(quote, words -> words.add(words.size() / 2, "not")));
        kinds.put("negation dropped", Mutations::negationDropped);
        kinds.put("digit changed", quote -> first(DIGIT, quote, found -> found.equals("9") ? "8" : "9"));
        kinds.put("case of a letter changed", Mutations::otherCase);
        kinds.put("homoglyph", quote -> replaced(quote, "e", "\u0435"));
        kinds.put("name changed", quote -> first(NAME, quote, found -> "Spotify"));
        kinds.put("word added", quote -> words(quote, words -> words.add(1, "really")));
        kinds.put("word lost", Mutations::wordLost);
        kinds.put(
                "tense changed", quote -> first(PAST, quote, found -> found.substring(0, found.length() - 2) + "ing"));
        kinds.put("two words in the other order", Mutations::otherOrder);
        kinds.put("hidden ellipsis", Mutations::hiddenEllipsis);
        kinds.put("foreign words appended", quote -> Optional.of(quote + " and a sentence from elsewhere"));
        kinds.put("letter lost", quote -> Optional.of(quote.substring(0, 2) + quote.substring(3)));
        kinds.put("last word cut in two", quote -> Optional.of(quote.replaceFirst("\\p{L}\\P{L}*$", "")));
        return kinds;
    }

    /** The beginning of one quotation joined to the end of another of the same text, as if they were one sentence. */
    public static Optional<String> splice(String quote, String other) {
        List<String> first = Arrays.asList(quote.split(" ", -1));
        List<String> second = Arrays.asList(other.split(" ", -1));
        if (quote.contains(other) || other.contains(quote) || first.size() < 4 || second.size() < 4) {
            return Optional.empty();
        }
        String splice = String.join(" ", first.subList(0, first.size() - 2)) + " "
                + String.join(" ", second.subList(2, second.size()));
        // Two that begin or end with the same words give one of themselves, which is no splice.
        return splice.equals(quote) || splice.equals(other) ? Optional.empty() : Optional.of(splice);
    }

    private interface Edit {
        void on(List<String> words);
    }

    private static Optional<String> words(String quote, Edit edit) {
        List<String> words = new ArrayList<>(Arrays.asList(quote.split(" ", -1)));
        if (words.size() < 2) {
            return Optional.empty();
        }
        edit.on(words);
        return Optional.of(String.join(" ", words));
    }

    private static Optional<String> replaced(String quote, String from, String to) {
        return quote.contains(from) ? Optional.of(quote.replaceFirst(from, to)) : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String quote, Function<String, String> change) {
        return pattern.matcher(quote)
                .results()
                .findFirst()
                .map(found -> with(quote, found, change.apply(found.group())));
    }

    private static String with(String quote, MatchResult found, String replacement) {
        return quote.substring(0, found.start()) + replacement + quote.substring(found.end());
    }

    /** Inside the quotation only: without its first word it would be another true quotation. */
    private static Optional<String> negationDropped(String quote) {
        return NEGATION.matcher(quote)
                .results()
                .filter(found -> found.start() > 0)
                .findFirst()
                .map(found -> with(quote, found, ""));
    }

    private static Optional<String> otherCase(String quote) {
        for (int i = 0; i < quote.length(); i++) {
            char unit = quote.charAt(i);
            if (Character.isLetter(unit)) {
                char other = Character.isUpperCase(unit) ? Character.toLowerCase(unit) : Character.toUpperCase(unit);
                return Optional.of(quote.substring(0, i) + other + quote.substring(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wordLost(String quote) {
        return quote.split(" ", -1).length < 3 ? Optional.empty() : words(quote, words -> words.remove(1));
    }

    private static Optional<String> otherOrder(String quote) {
        return words(quote, words -> {
                    String first = words.get(0);
                    words.set(0, words.get(1));
                    words.set(1, first);
                })
                .filter(changed -> !changed.equals(quote));
    }

    private static Optional<String> hiddenEllipsis(String quote) {
        return quote.split(" ", -1).length < 6
                ? Optional.empty()
                : words(quote, words -> words.subList(2, words.size() - 2).clear());
    }
}

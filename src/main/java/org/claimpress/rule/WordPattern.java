package org.claimpress.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for words and phrases of a list: whole, whatever their case. They are text and never patterns, but for the sign
 * {@code {number}}, which stands for any number. Behind an arrow, {@code →}, a word may say what to write instead.
 */
final class WordPattern {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String ARROW = "→";
    private static final String SIGN = "{number}";
    private static final Pattern NUMBER = Pattern.compile("\\d++");

    private final Optional<Pattern> pattern;

    private WordPattern(Optional<Pattern> pattern) {
        this.pattern = pattern;
    }

    /** Looks for these anywhere. */
    static WordPattern anywhere(List<String> words) {
        return of(words, "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])");
    }

    /** Looks for these at the end of a text, where they need not be whole words. */
    static WordPattern atTheEnd(List<String> words) {
        return of(words, "(?:", ")$");
    }

    /** Looks for a word that stands twice in a row. */
    static WordPattern repetition() {
        return new WordPattern(
                Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}++) \\1(?![\\p{L}\\p{N}’'-])", FLAGS)));
    }

    private static WordPattern of(List<String> words, String before, String after) {
        String choice = words.stream()
                .map(WordPattern::wanted)
                // Of two that begin alike the longer one is meant.
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(WordPattern::literally)
                .collect(Collectors.joining("|"));
        return new WordPattern(
                choice.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(before + choice + after, FLAGS)));
    }

    private static String literally(String words) {
        return Arrays.stream(words.split(Pattern.quote(SIGN), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(NUMBER.pattern()));
    }

    /** The words to look for: what stands before the arrow, if there is one. */
    private static String wanted(String word) {
        int arrow = word.indexOf(ARROW);
        return (arrow < 0 ? word : word.substring(0, arrow)).strip().toLowerCase(Locale.ROOT);
    }

    /** What to write instead of these words of a text: what stands behind the arrow of the entry that they match. */
    static Optional<String> instead(List<String> words, String found) {
        String number = NUMBER.matcher(found)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse(SIGN);
        return words.stream()
                .filter(word -> word.contains(ARROW))
                .filter(word -> wanted(word).replace(SIGN, number).equals(found.toLowerCase(Locale.ROOT)))
                .map(word -> word.substring(word.indexOf(ARROW) + 1).strip().replace(SIGN, number))
                .findFirst();
    }

    /** Each of the words that is in the text, once, as it stands there. */
    Stream<String> in(String text) {
        return pattern.stream()
                .flatMap(wanted -> wanted.matcher(text).results())
                .map(MatchResult::group)
                .map(String::strip)
                .distinct();
    }

    /** Whether one of them is in the text. */
    boolean isIn(String text) {
        return pattern.filter(wanted -> wanted.matcher(text).find()).isPresent();
    }

    /** The text without them. */
    String without(String text) {
        return pattern.map(wanted -> wanted.matcher(text).replaceAll(" ")).orElse(text);
    }
}

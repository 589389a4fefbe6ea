package org.claimpress.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits a text into the words by which it is found: in lower case, without accents, and without the English {@code 's}. Chinese and
 * Japanese put no spaces between words, so each two neighbouring characters count as a word there. The script of the search
 * page splits what a reader types in the same way.
 */
final class SearchWords {

    private static final String UNSPACED = "[\\u3040-\\u30ff\\u3400-\\u9fff]";
    private static final Pattern BEGINS_UNSPACED = Pattern.compile(UNSPACED);
    private static final Pattern WORD = Pattern.compile(UNSPACED + "+|(?:(?!" + UNSPACED + ")[\\p{L}\\p{N}])+");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019](?:s(?![\\p{L}\\p{N}]))?");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private SearchWords() {}

    /** The words of this text, in its order. */
    static List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String whole = APOSTROPHE.matcher(lower).replaceAll("");
        String plain =
                MARK.matcher(Normalizer.normalize(whole, Normalizer.Form.NFKD)).replaceAll("");
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .flatMap(SearchWords::parts)
                .toList();
    }

    private static Stream<String> parts(String run) {
        return run.length() > 1 && BEGINS_UNSPACED.matcher(run).lookingAt()
                ? IntStream.range(0, run.length() - 1).mapToObj(start -> run.substring(start, start + 2))
                : Stream.of(run);
    }
}

package org.claimpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.text.NormalizedText;

/**
 * That a quotation was found in a stored copy.
 *
 * @param source the id of the source in which it was read
 * @param quote the words, as the record has them
 * @param sha256 the SHA-256 of the copy, in hexadecimal
 * @param position where they begin in the copy's text, in code points from 0
 * @param words which words of the copy they are; empty where an older lock does not say
 * @param before a few characters of the copy before them, and all words that a record says they stand behind
 * @param after a few characters of the copy after them
 * @param hedge the hedge that their sentence holds outside the quotation, if any
 * @param found the day on which they were first found there
 */
public record LockedQuote(
        String source,
        String quote,
        String sha256,
        int position,
        List<WordRange> words,
        String before,
        String after,
        Optional<LockedHedge> hedge,
        LocalDate found) {

    /** What sets this entry apart from all others. */
    public String key() {
        return source + " " + position + " " + quote;
    }

    /** The same, found on another day. */
    public LockedQuote foundOn(LocalDate day) {
        return new LockedQuote(source, quote, sha256, position, words, before, after, hedge, day);
    }

    /** Whether it stands behind these words, whatever their typesetting; where there are none, it may be anywhere. */
    boolean follows(Optional<String> words) {
        String near = NormalizedText.of(before).text();
        return words.map(lead -> NormalizedText.of(lead).text())
                .filter(lead -> !near.endsWith(lead))
                .isEmpty();
    }

    /** How many words of the copy it takes. */
    public int wordCount() {
        return words.stream()
                .mapToInt(range -> range.last() - range.first() + 1)
                .sum();
    }

    /** How many words of the copy both quote. */
    public int sharedWords(LockedQuote other) {
        return words.stream()
                .flatMapToInt(mine -> other.words.stream().mapToInt(mine::shared))
                .sum();
    }
}

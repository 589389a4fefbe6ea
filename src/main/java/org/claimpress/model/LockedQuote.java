package org.claimpress.model;

import java.time.LocalDate;

/**
 * That a quotation was found in a stored copy.
 *
 * @param source the id of the source in which it was read
 * @param quote the words, as the record has them
 * @param sha256 the SHA-256 of the copy, in hexadecimal
 * @param position where they begin in the copy's text, in code points from 0
 * @param before a few characters of the copy before them
 * @param after a few characters of the copy after them
 * @param found the day on which they were first found there
 */
public record LockedQuote(
        String source, String quote, String sha256, int position, String before, String after, LocalDate found) {

    /** What sets this entry apart from all others. */
    public String key() {
        return source + " " + position + " " + quote;
    }
}

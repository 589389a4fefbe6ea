package org.claimpress.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimpress.output.Sha256;
import org.jsoup.Jsoup;

/** The stored copy of a source: its text to find quotations in, and the hash that names it. */
public final class StoredCopy {

    private final String sha256;
    private final String original;
    private final QuoteSearch search;
    private final ClosestPassage closest;

    private StoredCopy(String sha256, String original) {
        this.sha256 = sha256;
        this.original = original;
        NormalizedText normalized = NormalizedText.of(original);
        this.search = new QuoteSearch(normalized);
        this.closest = new ClosestPassage(normalized);
    }

    /** The copy in a file of this name: plain text in UTF-8, or HTML, of which the text is taken. */
    public static StoredCopy of(String fileName, byte[] bytes) {
        String content = new String(bytes, StandardCharsets.UTF_8);
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean html = lower.endsWith(".html") || lower.endsWith(".htm");
        return new StoredCopy(Sha256.of(bytes), html ? Jsoup.parse(content).text() : content);
    }

    /** The SHA-256 of the file, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** All places where the quotation stands, as {@link QuoteSearch#find} gives them. */
    public List<QuoteSearch.Hit> find(String quote, Optional<String> preceding) {
        return search.find(quote, preceding);
    }

    /** The passage that is most like the quotation, with the words that differ between brackets. */
    public String closest(String quote) {
        return closest.to(quote);
    }

    /** The line, from 1, of this position of the copy's text, in code points from 0. */
    public int line(int position) {
        int index = original.offsetByCodePoints(0, position);
        return 1
                + (int) original.substring(0, index)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
    }
}

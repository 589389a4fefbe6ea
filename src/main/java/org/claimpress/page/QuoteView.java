package org.claimpress.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.Quote;
import org.claimpress.model.Reading;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/**
 * A quotation.
 *
 * @param text the words
 * @param via the source in which they were read, where that is another than the one quoted
 * @param held how far the words have been checked, in a sentence
 * @param passage a link to the very words at the source
 */
public record QuoteView(String text, Optional<Link> via, String held, Optional<String> passage) {

    private static final int LONGEST_FRAGMENT = 300;

    static QuoteView of(Quote quote, Site site, Linker links) {
        Source readIn = site.source(quote.via().orElse(quote.source()));
        return new QuoteView(
                quote.text(), quote.via().map(links::source), held(quote, readIn, site), passage(quote, readIn));
    }

    private static String held(Quote quote, Source readIn, Site site) {
        Optional<LockedQuote> locked = site.locked(readIn.id(), quote.text());
        if (locked.isPresent()) {
            String hash = locked.get().sha256();
            return "Found in the stored copy, at character %d of the text with the SHA-256 %s…"
                    .formatted(locked.get().position() + 1, hash.substring(0, Math.min(12, hash.length())));
        }
        if (quote.via().isPresent()) {
            return "The original was not read.";
        }
        return readIn.reading() == Reading.ORIGINAL
                ? "Read in the whole text, no stored copy."
                : "Read in an excerpt, no stored copy.";
    }

    /** A text fragment, as the WICG's URL Fragment Text Directives describe it. */
    private static Optional<String> passage(Quote quote, Source readIn) {
        boolean whole = !quote.text().contains("…") && quote.text().length() <= LONGEST_FRAGMENT;
        return readIn.url()
                .filter(url -> whole && url.getFragment() == null)
                .map(url -> url + "#:~:text=" + encoded(quote.text()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}

package org.claimpress.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    private static final int FIRST_WORDS = 4;
    private static final int LAST_WORDS = 2;

    static QuoteView of(Quote quote, Site site, Linker links) {
        Source readIn = site.source(quote.via().orElse(quote.source()));
        return new QuoteView(
                quote.text(), quote.via().map(links::sourceByline), held(quote, readIn, site), passage(quote, readIn));
    }

    private static String held(Quote quote, Source readIn, Site site) {
        if (site.locked(quote).isPresent()) {
            return "Exact words, checked against our copy.";
        }
        if (quote.via().isPresent()) {
            return "We have not read the original.";
        }
        return readIn.reading() == Reading.ORIGINAL
                ? "Taken from the full text; we keep no copy."
                : "Taken from an excerpt; we keep no copy.";
    }

    /**
     * A text fragment, as the WICG's URL Fragment Text Directives describe it. Of a long quotation it names the first and
     * the last words, between which the browser marks all.
     */
    private static Optional<String> passage(Quote quote, Source readIn) {
        boolean whole = !quote.text().contains("…");
        return readIn.url()
                .filter(url -> whole && url.getFragment() == null)
                .map(url -> url + "#:~:text=" + fragment(quote.text()));
    }

    private static String fragment(String text) {
        List<String> words = Arrays.asList(text.split(" ", -1));
        if (words.size() <= FIRST_WORDS + LAST_WORDS) {
            return encoded(text);
        }
        String first = String.join(" ", words.subList(0, FIRST_WORDS));
        String last = String.join(" ", words.subList(words.size() - LAST_WORDS, words.size()));
        return encoded(first) + "," + encoded(last);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}

package org.claimpress.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimpress.messages.Messages;
import org.claimpress.model.Quote;
import org.claimpress.model.Reading;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Standing;

/**
 * A quotation with the line that tells where it is from.
 *
 * @param text the words, with the marks that they have inside quotation marks
 * @param language their language, where it is not the site's
 * @param speaker who said them, where that is not who published them
 * @param source the source whose words they are
 * @param date when they were said or published
 * @param via the source in which they were read, where that is another than the one quoted
 * @param held how far the words have been checked, in a few words
 * @param passage a link to the very words at the source
 */
public record QuoteView(
        String text,
        Optional<String> language,
        Optional<String> speaker,
        Link source,
        Optional<DateView> date,
        Optional<Link> via,
        String held,
        Optional<Passage> passage) {

    private static final int FIRST_WORDS = 4;
    private static final int LAST_WORDS = 2;

    /**
     * A link to the very words.
     *
     * @param href the address
     * @param of the words that it leads to and who published them, which tell the links of a page apart
     */
    public record Passage(String href, String of) {}

    static QuoteView of(Quote quote, Site site, Linker links) {
        return of(quote, site, links, Optional.empty());
    }

    /** The quotation as the page of a claim with this standing shows it. */
    static QuoteView of(Quote quote, Site site, Linker links, Optional<Standing> standing) {
        Source source = site.source(quote.source());
        Source readIn = site.source(quote.readIn());
        return new QuoteView(
                Quotations.nested(quote.text(), site.messages()),
                readIn.language().map(Locale::toLanguageTag),
                Optional.empty(),
                links.sourceInBrief(source.id()),
                links.date(source.date()),
                quote.via().map(links::sourceByline),
                held(quote, readIn, site, standing),
                passage(quote, readIn, site));
    }

    /** The same words, said by somebody on a day. */
    QuoteView said(Optional<String> by, Optional<DateView> on) {
        return new QuoteView(text, language, by, source, on.or(() -> date), via, held, passage);
    }

    private static String held(Quote quote, Source readIn, Site site, Optional<Standing> standing) {
        return site.messages().say("quote." + state(quote, readIn, site, standing));
    }

    /** The message that says how far the words have been checked. */
    private static String state(Quote quote, Source readIn, Site site, Optional<Standing> standing) {
        if (site.locked(quote).isPresent()) {
            boolean said = standing.equals(Optional.of(Standing.NOT_BORNE_OUT))
                    && readIn.kind().isReport();
            return said ? "really-says-this" : "word-for-word";
        }
        if (readIn.storedCopy().isPresent()) {
            return "not-compared";
        }
        if (quote.via().isPresent()) {
            return switch (site.source(quote.source()).reading()) {
                case ORIGINAL -> "original-read";
                case EXCERPT -> "original-read-in-part";
                case COPY_IN_FULL -> "copy-read";
                case QUOTED_ELSEWHERE, COPY -> "original-not-read";
            };
        }
        // Whether the source was looked up again says nothing of a quotation that was added since.
        return "uncompared";
    }

    /**
     * A text fragment, as the WICG's URL Fragment Text Directives describe it. Of a long quotation it names the first and
     * the last words, between which the browser marks all.
     */
    private static Optional<Passage> passage(Quote quote, Source readIn, Site site) {
        // The words of a copy may stand otherwise, or not at all, on the page that it was copied from.
        boolean whole = !quote.text().contains("…") && readIn.reading() != Reading.COPY_IN_FULL;
        return readIn.url()
                .filter(url -> whole && url.getFragment() == null)
                .map(url -> new Passage(url + "#:~:text=" + fragment(quote.text()), of(quote, readIn, site)));
    }

    private static String of(Quote quote, Source readIn, Site site) {
        // As many words as the link itself names: so no two links of a page have one name and different targets.
        List<String> words = words(quote.text());
        boolean all = words.size() <= FIRST_WORDS + LAST_WORDS;
        String shown = all ? quote.text() : first(words) + " … " + last(words);
        Messages messages = site.messages();
        return messages.say(
                "quote.passage-of",
                Map.of(
                        "words",
                        messages.quoted(Quotations.nested(shown, messages)),
                        "publisher",
                        site.names().byline(readIn)));
    }

    private static String fragment(String text) {
        List<String> words = words(text);
        if (words.size() <= FIRST_WORDS + LAST_WORDS) {
            return encoded(text);
        }
        return encoded(first(words)) + "," + encoded(last(words));
    }

    private static String first(List<String> words) {
        return String.join(" ", words.subList(0, FIRST_WORDS));
    }

    private static String last(List<String> words) {
        return String.join(" ", words.subList(words.size() - LAST_WORDS, words.size()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}

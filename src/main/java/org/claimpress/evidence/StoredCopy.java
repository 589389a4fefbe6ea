package org.claimpress.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimpress.model.LockedHedge;
import org.claimpress.model.WordRange;
import org.claimpress.output.Sha256;
import org.claimpress.text.NormalizedText;

/** The stored copy of a source: its text to find quotations in, and the hash that names it. */
public final class StoredCopy {

    private final String sha256;
    private final String original;
    private final QuoteSearch search;
    private final ClosestPassage closest;
    private final CopyWords words;
    private final List<Span> sentences;
    private final Attribution attribution;

    private StoredCopy(String sha256, String original) {
        this.sha256 = sha256;
        this.original = original;
        NormalizedText normalized = NormalizedText.of(original);
        this.search = new QuoteSearch(normalized);
        this.closest = new ClosestPassage(normalized);
        this.words = new CopyWords(normalized);
        this.sentences = Sentences.of(original);
        this.attribution = new Attribution(original.codePoints().toArray(), sentences);
    }

    /** The copy in a file of this name: plain text in UTF-8, or HTML, of which the text is taken. */
    public static StoredCopy of(String fileName, byte[] bytes) {
        String content = new String(bytes, StandardCharsets.UTF_8);
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean html = lower.endsWith(".html") || lower.endsWith(".htm");
        return new StoredCopy(Sha256.of(bytes), html ? HtmlText.of(content) : content);
    }

    /** The SHA-256 of the file, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** All places where the quotation stands, as {@link QuoteSearch#find} gives them. */
    public List<QuoteSearch.Hit> find(String quote, Optional<String> preceding) {
        return search.find(quote, preceding);
    }

    /** How many words the text has. */
    public int words() {
        return words.count();
    }

    /** How many code points the text has. */
    public int characters() {
        return original.codePointCount(0, original.length());
    }

    /** Which words of the text these passages of it are. */
    public List<WordRange> words(List<Span> passages) {
        return words.in(passages);
    }

    /**
     * The hedge that stands around a quotation and outside of it; the nearest, where there are several. It is looked for in the
     * sentences that the quotation takes its words from, and in those that an ellipsis leaves out: in “Acme read it. A letter
     * alleges that. It kept it” the two ends are no facts, and a reader of “Acme read it. … It kept it” cannot see why. Where
     * the words are speech that goes on, it may also stand where the speaker is named, in the sentence before.
     */
    public Optional<LockedHedge> hedgeAround(List<Span> quotation, Hedges hedges) {
        return hedges.around(original, passagesAround(quotation), quotation);
    }

    /** The same passages in which a hedge is looked for, with single spaces between words. */
    public String sentenceAround(List<Span> quotation) {
        return passagesAround(quotation).stream().map(this::words).collect(Collectors.joining(" "));
    }

    private List<Span> passagesAround(List<Span> quotation) {
        Span whole = new Span(
                quotation.get(0).from(), quotation.get(quotation.size() - 1).to());
        int[] touched = IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).overlaps(whole))
                .toArray();
        return Stream.concat(
                        attribution.before(touched[0]).stream(),
                        Arrays.stream(touched).mapToObj(sentences::get))
                .toList();
    }

    private String words(Span passage) {
        return passage.in(original).replaceAll("[\\s\\p{Z}]+", " ").strip();
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

package org.claimpress.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimpress.evidence.WordingDiff;
import org.claimpress.evidence.WordingDiff.Change;
import org.claimpress.evidence.WordingDiff.Part;
import org.claimpress.model.Claim;
import org.claimpress.model.Voice;
import org.claimpress.model.Wording;

/**
 * How outlets worded the claim, as a ladder: from the words of the origin to those that state it as fact. The page has it where a
 * wording is recorded.
 *
 * @param originWords the words of the origin, which the wordings are compared with
 * @param wordings how outlets worded it, those that state it as fact last
 * @param marks whether words are marked
 * @param differences how the wordings differ
 */
public record WordingSection(
        Optional<OriginWords> originWords, List<WordingView> wordings, boolean marks, Optional<String> differences) {

    private static final List<Voice> UPWARDS =
            List.of(Voice.DENIAL, Voice.SILENT, Voice.OTHER, Voice.ALLEGATION, Voice.QUESTION, Voice.FACT);

    /**
     * The words of the origin.
     *
     * @param source the origin
     * @param quote its words
     * @param pieces the same in pieces, with the words marked that outlets replaced by stronger ones
     */
    public record OriginWords(Link source, QuoteView quote, List<MarkedText> pieces) {

        private static OriginWords of(ClaimOnPage page, QuoteView quote, String source) {
            List<String> replaced = page.claim().wordings().stream()
                    .flatMap(wording ->
                            wording
                                    .insteadOf()
                                    .map(words ->
                                            Quotations.nested(words, page.site().messages()))
                                    .stream())
                    .toList();
            return new OriginWords(page.links().source(source), quote, MarkedText.of(quote.text(), replaced));
        }
    }

    /**
     * A wording.
     *
     * @param source the source
     * @param publisher the outlet
     * @param quote its words
     * @param pieces the same in pieces, with the words marked that go further than the origin
     * @param lost words of the origin that it left out; empty where the two have too little in common
     * @param marked the marked words, where the record names them
     * @param insteadOf the words of the origin that these stand for
     * @param voice in which voice
     * @param voiceWord the voice's word, for its shape
     * @param changes what it changed
     * @param note what to see in it
     */
    public record WordingView(
            Link source,
            String publisher,
            Optional<QuoteView> quote,
            List<MarkedText> pieces,
            List<String> lost,
            Optional<String> marked,
            Optional<String> insteadOf,
            String voice,
            String voiceWord,
            List<String> changes,
            Optional<String> note) {

        private static WordingView of(Wording wording, ClaimOnPage page) {
            Optional<QuoteView> quote = page.quote(wording.quote());
            List<Part> diff = quote.map(words -> diff(words, page.claim())).orElse(List.of());
            Optional<String> marked = wording.marked()
                    .map(words -> Quotations.nested(words, page.site().messages()));
            return new WordingView(
                    page.links().source(wording.source()),
                    page.site().voice(wording.source()),
                    quote,
                    quote.map(words -> WordingSection.pieces(words.text(), marked, diff))
                            .orElse(List.of()),
                    WordingSection.lost(diff),
                    marked,
                    wording.insteadOf()
                            .map(words -> Quotations.nested(words, page.site().messages())),
                    wording.voice().label(page.site().messages()),
                    wording.voice().word(),
                    wording.changes().stream()
                            .map(change -> change.label(page.site().messages()))
                            .toList(),
                    wording.note());
        }
    }

    static Optional<ClaimSection> of(ClaimOnPage page) {
        Claim claim = page.claim();
        List<WordingView> wordings = claim.wordings().stream()
                .sorted(Comparator.comparing((Wording wording) -> UPWARDS.indexOf(wording.voice()))
                        .thenComparing(wording -> wording.changes().size()))
                .map(wording -> WordingView.of(wording, page))
                .toList();
        WordingSection view = new WordingSection(
                claim.originWords().map(words -> OriginWords.of(page, page.quote(words), words.source())),
                wordings,
                wordings.stream().flatMap(wording -> wording.pieces().stream()).anyMatch(MarkedText::marked),
                claim.differences());
        return Optional.of(new ClaimSection("wording", "wordings", page.heading("wording"), view))
                .filter(section -> !view.wordings().isEmpty());
    }

    /** The wording's words against those of the origin; nothing where there are none. */
    private static List<Part> diff(QuoteView quote, Claim claim) {
        return claim.originWords()
                .map(origin -> WordingDiff.between(origin.text(), quote.text()))
                .orElse(List.of());
    }

    /** The words that the record names are marked, or else those that the origin does not have. */
    private static List<MarkedText> pieces(String text, Optional<String> marked, List<Part> diff) {
        return marked.isPresent() || diff.isEmpty()
                ? MarkedText.of(text, marked.stream().toList())
                : MarkedText.of(diff);
    }

    private static List<String> lost(List<Part> diff) {
        return diff.stream()
                .filter(part -> part.change() == Change.LOST)
                .map(Part::words)
                // They stand in a list, whose commas are its own.
                .map(words -> words.replaceFirst("[,;]$", ""))
                .toList();
    }
}

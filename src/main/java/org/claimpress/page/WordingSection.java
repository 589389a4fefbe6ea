package org.claimpress.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimpress.evidence.WordingDiff;
import org.claimpress.model.Claim;
import org.claimpress.model.Wording;

/**
 * How outlets worded the claim; the page has it where a wording is recorded.
 *
 * @param originWords the words of the origin, which the wordings are compared with
 * @param wordings how outlets worded it
 * @param differences how the wordings differ
 */
public record WordingSection(
        Optional<OriginWords> originWords, List<WordingView> wordings, Optional<String> differences) {

    /**
     * The words of the origin.
     *
     * @param source the origin
     * @param quote its words
     */
    public record OriginWords(Link source, QuoteView quote) {}

    /**
     * A wording.
     *
     * @param source the source
     * @param publisher the outlet
     * @param quote its words
     * @param parts its words compared with those of the origin; empty where they have too little in common
     * @param voice in which voice
     * @param voiceWord the voice's word, for its shape
     * @param changes what it changed
     * @param note what to see in it
     */
    public record WordingView(
            Link source,
            String publisher,
            Optional<QuoteView> quote,
            List<DiffPart> parts,
            String voice,
            String voiceWord,
            List<String> changes,
            Optional<String> note) {

        private static WordingView of(Wording wording, ClaimOnPage page) {
            return new WordingView(
                    page.links().source(wording.source()),
                    page.site().voice(wording.source()),
                    page.quote(wording.quote()),
                    diff(wording, page.claim()),
                    wording.voice().label(),
                    wording.voice().word(),
                    wording.changes().stream().map(change -> change.label()).toList(),
                    wording.note());
        }
    }

    /**
     * Some words of a wording.
     *
     * @param change {@code kept}, {@code added} or {@code lost}
     * @param words the words
     */
    public record DiffPart(String change, String words) {}

    static Optional<ClaimSection> of(ClaimOnPage page) {
        Claim claim = page.claim();
        WordingSection view = new WordingSection(
                claim.originWords()
                        .map(words -> new OriginWords(page.links().source(words.source()), page.quote(words))),
                claim.wordings().stream()
                        .map(wording -> WordingView.of(wording, page))
                        .toList(),
                claim.differences());
        return Optional.of(new ClaimSection("wording", "wordings", "How news outlets worded it", view))
                .filter(section -> !view.wordings().isEmpty());
    }

    /** The wording's words against those of the origin; nothing for the origin's own words. */
    private static List<DiffPart> diff(Wording wording, Claim claim) {
        if (claim.originWords().isEmpty() || wording.quote().isEmpty()) {
            return List.of();
        }
        String origin = claim.originWords().get().text();
        return WordingDiff.between(origin, wording.quote().get().text()).stream()
                .map(part -> new DiffPart(part.change().name().toLowerCase(Locale.ROOT), part.words()))
                .toList();
    }
}

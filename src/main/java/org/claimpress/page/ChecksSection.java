package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.Quote;
import org.claimpress.model.Reading;
import org.claimpress.model.Source;

/**
 * How the claim was checked.
 *
 * @param status its status
 * @param reasons what the rules say of the status
 * @param read what was read, in numbers
 */
public record ChecksSection(StatusView status, StatusReasons reasons, Read read) {

    /**
     * What was read for the claim, in numbers.
     *
     * @param sources how many sources
     * @param original how many of them were read whole
     * @param excerpt how many only in part
     * @param copies how many in a copy on another site
     * @param quotedElsewhere how many only as others quote them
     * @param quotes how many quotations
     * @param stored how many of them were found in a stored copy
     */
    public record Read(
            int sources, long original, long excerpt, long copies, long quotedElsewhere, long quotes, long stored) {

        private static Read of(ClaimOnPage page) {
            List<Source> sources = page.sources();
            List<Quote> quotes = page.claim().quotes().toList();
            return new Read(
                    sources.size(),
                    count(sources, Reading.ORIGINAL),
                    count(sources, Reading.EXCERPT),
                    count(sources, Reading.COPY) + count(sources, Reading.COPY_IN_FULL),
                    count(sources, Reading.QUOTED_ELSEWHERE),
                    quotes.size(),
                    quotes.stream()
                            .filter(quote -> page.site()
                                    .source(quote.readIn())
                                    .storedCopy()
                                    .isPresent())
                            .count());
        }

        private static long count(List<Source> sources, Reading reading) {
            return sources.stream()
                    .filter(source -> source.reading() == reading)
                    .count();
        }
    }

    static Optional<ClaimSection> of(ClaimOnPage page) {
        ChecksSection view =
                new ChecksSection(StatusView.of(page.status(), page.links()), StatusReasons.of(page), Read.of(page));
        return Optional.of(new ClaimSection("checks", "how-we-checked", page.heading("checks"), view));
    }
}

package org.claimpress.page;

import java.util.Optional;
import org.claimpress.model.Claimant;
import org.claimpress.model.FirstMade;

/**
 * What is claimed, in exact words, and by whom.
 *
 * @param allegation what is alleged
 * @param did what the claimant did first, as a participle
 * @param firstMade who alleged it first
 */
public record AllegationSection(String allegation, String did, FirstMadeView firstMade) {

    /**
     * Who made the claim first.
     *
     * @param by the claimant's name; empty where it is not known
     * @param party its page, where there is a record of it
     * @param reason why it is that party, where the source does not show it
     * @param in the source
     * @param date when
     * @param published when the source was published
     * @param note what else to know
     * @param words its words, where a quotation of the page is from that source and is no answer
     */
    public record FirstMadeView(
            Optional<String> by,
            Optional<String> party,
            Optional<String> reason,
            Link in,
            Optional<DateView> date,
            Optional<DateView> published,
            Optional<String> note,
            Optional<QuoteView> words) {

        private static FirstMadeView of(ClaimOnPage page) {
            FirstMade first = page.claim().firstMade();
            Claimant claimant = page.site().claimant(page.claim());
            return new FirstMadeView(
                    claimant.name(),
                    claimant.party().map(party -> page.links().party(party).href()),
                    first.reason(),
                    page.links().source(first.in()),
                    page.links().date(first.date()),
                    page.links().date(page.site().source(first.in()).date()),
                    first.note(),
                    page.quote(page.firstWords()));
        }
    }

    static Optional<ClaimSection> of(ClaimOnPage page) {
        ClaimHeadings headings = ClaimHeadings.of(page.claim(), page.site());
        AllegationSection view =
                new AllegationSection(page.claim().allegation(), headings.first(), FirstMadeView.of(page));
        return Optional.of(new ClaimSection("allegation", "allegation", headings.claim(), view));
    }
}

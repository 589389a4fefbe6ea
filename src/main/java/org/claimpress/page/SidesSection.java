package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Claimant;
import org.claimpress.model.FirstMade;
import org.claimpress.model.PartyKind;
import org.claimpress.model.Reply;

/**
 * What is claimed, by whom, and what the parties answer.
 *
 * @param headings the headings that depend on what kind of claim it is
 * @param allegation what is alleged
 * @param firstMade who alleged it first
 * @param replies the answers of the parties
 * @param unheard the parties that it is about and of which no answer was looked for
 * @param rightOfReply where a party sends its answer, if anything is named
 */
public record SidesSection(
        ClaimHeadings headings,
        String allegation,
        FirstMadeView firstMade,
        List<ReplyView> replies,
        List<Link> unheard,
        Optional<String> rightOfReply) {

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
     * @param words its words, where one of the page's quotations is from that source
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
                    Dates.of(first.date()),
                    Dates.of(page.site().source(first.in()).date()),
                    first.note(),
                    page.quote(page.claim()
                            .quotes()
                            .filter(quote -> quote.source().equals(first.in()))
                            .findFirst()));
        }
    }

    static Optional<ClaimSection> of(ClaimOnPage page) {
        ClaimHeadings headings = ClaimHeadings.of(page.claim(), page.site());
        SidesSection view = new SidesSection(
                headings,
                page.claim().allegation(),
                FirstMadeView.of(page),
                page.claim().answers().stream()
                        .map(reply -> ReplyView.of(reply, page))
                        .toList(),
                unheard(page),
                new ContactWays(page.site()).answer(page.claim()));
        return Optional.of(new ClaimSection("sides", "sides", headings.sides(), view));
    }

    /** The parties that the claim is about and of which no answer was looked for; a court gives none. */
    private static List<Link> unheard(ClaimOnPage page) {
        Claim claim = page.claim();
        List<String> others = Stream.concat(
                        claim.replies().stream().map(Reply::party), page.site().claimant(claim).party().stream())
                .toList();
        return claim.parties().stream()
                .filter(party ->
                        !others.contains(party) && page.site().party(party).kind() != PartyKind.COURT)
                .map(page.links()::party)
                .toList();
    }
}

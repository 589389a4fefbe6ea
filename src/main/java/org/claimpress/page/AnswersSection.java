package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.PartyKind;
import org.claimpress.model.Reply;

/**
 * What the parties answer, in full.
 *
 * @param parties the answers, party by party
 * @param unheard the parties that it is about and of which no answer was looked for
 * @param rightOfReply where a party sends its answer, if anything is named
 */
public record AnswersSection(List<PartyView> parties, List<Link> unheard, Optional<String> rightOfReply) {

    /**
     * The answers of one party.
     *
     * @param party the party
     * @param says how it answers and what; where its replies differ, each way once
     * @param found whether there is an answer at all
     * @param differing whether its replies answer in different ways
     * @param replies its replies, the strongest first
     */
    public record PartyView(Link party, String says, boolean found, boolean differing, List<ReplyView> replies) {

        private static PartyView of(PartyAnswers answers, ClaimOnPage page) {
            List<ReplyView> replies = answers.replies().stream()
                    .map(reply -> ReplyView.of(reply, page))
                    .toList();
            List<String> says = replies.stream().map(ReplyView::says).distinct().toList();
            return new PartyView(
                    page.links().party(answers.party()),
                    says.stream().collect(Collectors.joining("; ")),
                    answers.found(),
                    says.size() > 1,
                    replies);
        }
    }

    static Optional<ClaimSection> of(ClaimOnPage page) {
        AnswersSection view = new AnswersSection(
                PartyAnswers.all(page.claim()).stream()
                        .map(party -> PartyView.of(party, page))
                        .toList(),
                unheard(page),
                new ContactWays(page.site()).answer(page.claim()));
        return Optional.of(new ClaimSection("answers", "answers", page.heading("answers"), view));
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

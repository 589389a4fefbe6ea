package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.Asked;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;

/**
 * A party's answer to a claim.
 *
 * @param says how it answers and what
 * @param found whether there is an answer at all
 * @param elsewhere whether it speaks of something else than this claim
 * @param speaker who spoke
 * @param date when, or by when nothing was found
 * @param open whether a draft leaves open if anybody looked for an answer
 * @param asked when we asked for it ourselves
 * @param neverAsked whether the record says that we did not
 * @param source where it was read
 * @param quote its words
 * @param statement the paragraphs of what it sent to this site
 * @param note what to know about it
 */
public record ReplyView(
        String says,
        boolean found,
        boolean elsewhere,
        Optional<String> speaker,
        Optional<DateView> date,
        boolean open,
        Optional<DateView> asked,
        boolean neverAsked,
        Optional<Link> source,
        Optional<QuoteView> quote,
        List<String> statement,
        Optional<String> note) {

    static ReplyView of(Reply reply, ClaimOnPage page) {
        return new ReplyView(
                says(reply, page.site(), page.claim()),
                reply.state() != ReplyState.NONE_FOUND,
                reply.state() == ReplyState.OTHER_MATTER,
                reply.speaker(),
                page.links().date(reply.date()),
                reply.isOpen(),
                page.links().date(reply.asked().flatMap(Asked::day)),
                reply.asked().equals(Optional.of(Asked.never())),
                reply.source().map(page.links()::source),
                page.quote(reply.quote())
                        .map(quote -> quote.said(reply.speaker(), page.links().date(reply.date()))),
                reply.statement().map(text -> List.of(text.split("\n\n", -1))).orElse(List.of()),
                reply.note());
    }

    /** How a party answers and what; it does not confirm what it says itself. */
    static String says(Reply reply, Site site, Claim claim) {
        return itsOwnWord(reply, site, claim).orElseGet(() -> reply.says(site.messages()));
    }

    /** The same in fewer words. */
    static String saysInBrief(Reply reply, Site site, Claim claim) {
        return itsOwnWord(reply, site, claim).orElseGet(() -> reply.saysInBrief(site.messages()));
    }

    /** What is said where the claim is a position and the party the one that takes it. */
    private static Optional<String> itsOwnWord(Reply reply, Site site, Claim claim) {
        boolean itsOwn = claim.kind() == ClaimKind.POSITION
                && reply.isAdmission()
                && site.claimant(claim).party().equals(Optional.of(reply.party()));
        return itsOwn ? Optional.of(site.messages().say("answers.says.confirms-itself")) : Optional.empty();
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.evidence.OriginFinder;
import org.claimpress.evidence.OriginSet;
import org.claimpress.model.Claim;
import org.claimpress.model.Evidence;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Voice;
import org.claimpress.model.Wording;
import org.claimpress.problem.Code;

/**
 * What stands as evidence for a claim does not deny it. A party's own statement is none for a claim that the party denies, unless
 * a reply of the party grants a part of it; and no quotation stands for a claim and, on the same page, against it or as a
 * denial. A report may well stand on both sides, with different words.
 */
@AutoService(Rule.class)
public final class SupportDoesNotDeny implements Rule {

    private static final Code CODE = Code.warning(
            "support-denies",
            "Something stands as evidence for a claim that denies it elsewhere on the page.",
            "A denial would be counted as support, which turns what a party said into its opposite.",
            "replies:\n  - {party: meta, state: denies, source: meta-post, …}\nevidence:\n  for:\n    - source: meta-post",
            "replies:\n  - {party: meta, state: denies, source: meta-post, …}\nevidence:\n  against:\n    - source: meta-post");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        OriginFinder finder = new OriginFinder(site::source);
        for (Claim claim : site.claims()) {
            for (int i = 0; i < claim.evidence().supporting().size(); i++) {
                Evidence item = claim.evidence().supporting().get(i);
                String field = "evidence.for[" + i + "].source";
                denier(claim, site.source(item.source()))
                        .map(reply -> "\"" + item.source() + "\" is the own statement of \"" + reply.party()
                                + "\", which denies the claim")
                        .or(() -> Optional.of(finder.of(List.of(item.source()), claim.id()))
                                .filter(behind -> passesOnADenial(claim, behind, site))
                                .map(behind -> "\"" + item.source()
                                        + "\" only passes on what a party says that denies the claim"))
                        .or(() -> item.quote()
                                .filter(quote -> isDenialElsewhere(claim, quote))
                                .map(quote -> "These words stand for the claim here and against it elsewhere"))
                        .ifPresent(
                                message -> findings.report(
                                        RecordKind.CLAIM,
                                        claim.id(),
                                        field,
                                        message,
                                        "Move it to \"against\" or \"context\"; if the party grants a part, add a reply that says so."));
            }
        }
    }

    /** The reply by which the party whose statement the source is denies the claim, in this source or with no word of assent. */
    private static Optional<Reply> denier(Claim claim, Source source) {
        List<Reply> replies = claim.replies().stream()
                .filter(reply ->
                        source.speaksFor().filter(reply.party()::equals).isPresent())
                .toList();
        boolean grants = replies.stream().anyMatch(Reply::isAdmission);
        boolean grantsHere = replies.stream()
                .filter(Reply::isAdmission)
                .anyMatch(reply -> reply.source().filter(source.id()::equals).isPresent());
        return replies.stream()
                .filter(Reply::contradicts)
                .filter(reply -> !grants
                        || (!grantsHere
                                && reply.source().filter(source.id()::equals).isPresent()))
                .findFirst();
    }

    private static boolean passesOnADenial(Claim claim, OriginSet behind, Site site) {
        return behind.unknown().isEmpty()
                && behind.originals().stream()
                        .allMatch(origin -> denier(claim, site.source(origin)).isPresent());
    }

    private static boolean isDenialElsewhere(Claim claim, Quote quote) {
        Stream<Quote> denials = Stream.of(
                        claim.evidence().opposing().stream().flatMap(item -> item.quote().stream()),
                        claim.replies().stream().filter(Reply::contradicts).flatMap(reply -> reply.quote().stream()),
                        claim.wordings().stream()
                                .filter(wording -> wording.voice() == Voice.DENIAL)
                                .map(Wording::quote)
                                .flatMap(Optional::stream))
                .flatMap(quotes -> quotes);
        return denials.anyMatch(denial ->
                denial.source().equals(quote.source()) && denial.text().equals(quote.text()));
    }
}

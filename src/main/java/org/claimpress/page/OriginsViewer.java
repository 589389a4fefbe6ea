package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.evidence.ClaimOrigins;
import org.claimpress.evidence.EvidenceFacts;
import org.claimpress.evidence.Origin;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyScope;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;
import org.claimpress.page.ClaimView.ChainSource;
import org.claimpress.page.ClaimView.OriginsView;

/** Makes the view of a claim's origins, and of what they allow. Words, list and picture show the same sources. */
final class OriginsViewer {

    private final Site site;
    private final StatusCeiling ceilings;

    OriginsViewer(Site site) {
        this.site = site;
        this.ceilings = new StatusCeiling(site);
    }

    /** The words of the claim's rating. */
    String reviewText(Claim claim) {
        return ceilings.reviewText(claim);
    }

    OriginsView view(Claim claim, Linker links) {
        ClaimOrigins origins = ceilings.originsOf(claim);
        EvidenceFacts facts = ceilings.facts(claim, origins);
        Status status = site.status(claim.status());
        List<Source> chain = chain(origins);
        return new OriginsView(
                origins.sources().size(),
                origins.against().size(),
                origins.repeating().size(),
                links(ofOneSide(origins, false), links),
                links(ofOneSide(origins, true), links),
                origins.independent().stream()
                        .mapToInt(origin -> origin.sources().size())
                        .sum(),
                links(origins.own(), links),
                links(contradicting(origins, claim, false), links),
                links(contradicting(origins, claim, true), links),
                origins.unknown().stream().map(links::sourceInBrief).toList(),
                Optional.of(claim)
                        .filter(known -> known.kind() == ClaimKind.POSITION)
                        .map(known -> site.claimant(known).shown()),
                chain.stream()
                        .map(source -> chainSource(source, claim, origins, links))
                        .toList(),
                GraphViewer.ofClaim(
                        chain,
                        source -> source.ancestry().forClaim(claim.id()),
                        source -> shape(source, claim, origins),
                        links),
                StatusCeiling.rule(status, facts).map(EvidenceRule::says).orElse(status.needs()),
                better(claim, status, facts));
    }

    /** The origins that contradict the claim elsewhere: those that deny only a part and grant the rest, or all others. */
    private static List<Origin> contradicting(ClaimOrigins origins, Claim claim, boolean inPart) {
        return origins.contradicting().stream()
                .filter(origin -> inPart
                        == origin.party()
                                .filter(party -> grantsAllButAPart(party, claim))
                                .isPresent())
                .toList();
    }

    /** The origins that count and are a party's own statement, or all others that count. */
    private static List<Origin> ofOneSide(ClaimOrigins origins, boolean aParty) {
        return origins.independent().stream()
                .filter(origin -> origin.party().isPresent() == aParty)
                .toList();
    }

    private static boolean grantsAllButAPart(String party, Claim claim) {
        List<Reply> replies = claim.replies().stream()
                .filter(reply -> reply.party().equals(party))
                .toList();
        return replies.stream().anyMatch(Reply::isAdmission)
                && replies.stream().anyMatch(Reply::contradicts)
                && replies.stream().filter(Reply::contradicts).allMatch(reply -> reply.scope() == ReplyScope.PART);
    }

    /** The sources that speak for the claim, those that repeat it, and those behind them. */
    private List<Source> chain(ClaimOrigins origins) {
        return Stream.of(origins.sources(), origins.repeating(), origins.behind())
                .flatMap(ids -> ids.stream())
                .map(site::source)
                .toList();
    }

    private static ChainSource chainSource(Source source, Claim claim, ClaimOrigins origins, Linker links) {
        String id = source.id();
        String role = origins.sources().contains(id)
                ? "supports it"
                : origins.repeating().contains(id) ? repeats(id, claim) : "source for others";
        return new ChainSource(
                links.sourceInBrief(id),
                source.date().map(date -> Dates.of(date).words()),
                role,
                knowledge(source, claim, origins),
                source.ancestry().forClaim(claim.id()).derivations().stream()
                        .map(derivation -> links.sourceInBrief(derivation.from()))
                        .distinct()
                        .toList());
    }

    private static String repeats(String source, Claim claim) {
        return source.equals(claim.firstMade().in()) ? "makes it" : "repeats it";
    }

    private static String knowledge(Source source, Claim claim, ClaimOrigins origins) {
        if (origins.isIndependent(source.id())) {
            return source.speaksFor().isPresent() ? "original, of one side" : "independent original";
        }
        return switch (source.ancestry().forClaim(claim.id()).knowledge()) {
            case ORIGIN -> "original";
            case DERIVED -> "draws on";
            case UNKNOWN -> "original unknown";
        };
    }

    /** The frame in the picture: that of an original only for those that count for the claim. */
    private static String shape(Source source, Claim claim, ClaimOrigins origins) {
        if (origins.isIndependent(source.id())) {
            return "origin";
        }
        boolean unknown = source.ancestry().forClaim(claim.id()).knowledge() == Ancestry.Knowledge.UNKNOWN;
        return unknown ? "unknown" : "derived";
    }

    private static List<Link> links(List<Origin> origins, Linker links) {
        return origins.stream()
                .map(origin -> origin.party()
                        .map(links::party)
                        .orElseGet(() -> links.sourceInBrief(origin.sources().get(0))))
                .toList();
    }

    /** What a better status would need; nothing where there is none. */
    private Optional<String> better(Claim claim, Status status, EvidenceFacts facts) {
        return above(status).map(above -> needs(claim, above, facts));
    }

    /** Of an established claim the next status up the scale; of any other the first that would establish it. */
    private Optional<Status> above(Status status) {
        List<Status> established = site.statuses().stream()
                .filter(step -> step.standing() == Standing.ESTABLISHED)
                .toList();
        int rank = established.indexOf(status);
        int above = rank < 0 ? established.size() - 1 : rank - 1;
        return above < 0 ? Optional.empty() : Optional.of(established.get(above));
    }

    private static String needs(Claim claim, Status above, EvidenceFacts facts) {
        if (StatusCeiling.rule(above, facts).isPresent()) {
            return "By the rules alone, the evidence would also allow “" + above.label()
                    + "”; the summary at the top of this page says why we do not go that far.";
        }
        List<EvidenceRule> open = above.rules().stream()
                .filter(rule -> !facts.areDeniedBeyond(rule))
                .toList();
        if (open.isEmpty()) {
            return "It cannot be “" + above.label() + "” while a party denies it, whole or in part.";
        }
        // Of a position there never is an independent original, so nobody is told to look for one.
        List<List<String>> lacking = open.stream()
                .filter(rule -> claim.kind() != ClaimKind.POSITION || rule.origins() == 0)
                .map(facts::missing)
                .toList();
        int least = lacking.stream().mapToInt(List::size).min().orElse(0);
        return least == 0
                ? "“" + above.label() + "” is out of reach for a position, which has one original only."
                : shortest(above, lacking, least);
    }

    /** What is missing for the rules that miss least, and whether there are others. */
    private static String shortest(Status above, List<List<String>> lacking, int least) {
        List<String> ways = lacking.stream()
                .filter(missing -> missing.size() == least)
                .map(missing -> String.join(" and ", missing))
                .distinct()
                .toList();
        boolean only = lacking.stream().allMatch(missing -> missing.size() == least);
        return (only ? "“" + above.label() + "” would need " : "The shortest way to “" + above.label() + "” would be ")
                + String.join(", or ", ways) + ".";
    }
}

package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.evidence.ClaimOrigins;
import org.claimpress.evidence.Origin;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyScope;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.page.ChainSection.ChainSource;

/** Makes the view of a claim's origins. Words, list and picture show the same sources. */
final class OriginsViewer {

    private final Site site;

    OriginsViewer(Site site) {
        this.site = site;
    }

    ChainSection view(ClaimOnPage page) {
        Claim claim = page.claim();
        Linker links = page.links();
        ClaimOrigins origins = page.ceilings().originsOf(claim);
        List<Source> chain = chain(origins);
        return new ChainSection(
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
                        links));
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
}

package org.claimpress.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.claimpress.evidence.EvidenceFacts;
import org.claimpress.evidence.OriginSet;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Claim;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;
import org.claimpress.page.ClaimView.OriginsView;

/** Makes the view of a claim's origins, and of what they allow. */
final class OriginsViewer {

    private final Site site;
    private final StatusCeiling ceilings;

    OriginsViewer(Site site) {
        this.site = site;
        this.ceilings = new StatusCeiling(site);
    }

    OriginsView view(Claim claim, Linker links) {
        OriginSet origins = ceilings.originsOf(claim);
        EvidenceFacts facts = ceilings.facts(claim);
        Status status = site.status(claim.status());
        return new OriginsView(
                ceilings.sourcesOf(claim).size(),
                origins.count(),
                links(origins.known(), links),
                origins.unknown().size(),
                StatusCeiling.rule(status, facts).map(EvidenceRule::says).orElse(status.needs()),
                better(status, facts));
    }

    private static List<Link> links(SortedSet<String> origins, Linker links) {
        return origins.stream()
                .map(origin -> origin.startsWith(OriginSet.PARTY)
                        ? links.party(origin.substring(OriginSet.PARTY.length()))
                        : links.source(origin.substring(OriginSet.SOURCE.length())))
                .toList();
    }

    /** What a better status would need; nothing where there is none. */
    private Optional<String> better(Status status, EvidenceFacts facts) {
        return above(status).map(above -> needs(above, facts));
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

    private static String needs(Status above, EvidenceFacts facts) {
        if (StatusCeiling.rule(above, facts).isPresent()) {
            return "By the rules alone the evidence could carry “" + above.label()
                    + "” too; the reason above says why this page does not.";
        }
        EvidenceRule nearest = above.rules().stream()
                .min(Comparator.comparingInt(rule -> facts.missing(rule).size()))
                .orElseThrow();
        return "“" + above.label() + "” would need " + String.join(" and ", facts.missing(nearest)) + ".";
    }
}

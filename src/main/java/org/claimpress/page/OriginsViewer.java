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

    /** What the status just above would need; nothing where there is none above. */
    private Optional<String> better(Status status, EvidenceFacts facts) {
        int rank = site.statuses().indexOf(status);
        if (rank == 0) {
            return Optional.empty();
        }
        Status above = site.statuses().get(rank - 1);
        if (StatusCeiling.rule(above, facts).isPresent()) {
            return Optional.of("By the rules alone the evidence could carry “" + above.label()
                    + "” too; the reason above says why this page does not.");
        }
        EvidenceRule nearest = above.rules().stream()
                .min(Comparator.comparingInt(rule -> facts.missing(rule).size()))
                .orElseThrow();
        return Optional.of("“" + above.label() + "” would need " + String.join(" and ", facts.missing(nearest)) + ".");
    }
}

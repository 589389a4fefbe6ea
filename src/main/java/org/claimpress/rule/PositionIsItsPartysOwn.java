package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.evidence.Origin;
import org.claimpress.evidence.OriginCount;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** All that speaks for the position of a party goes back to that party. A position without a party is told elsewhere. */
@AutoService(Rule.class)
public final class PositionIsItsPartysOwn implements Rule {

    private static final Code CODE = Code.error(
            "position-of-another",
            "The evidence for a party's position goes back to somebody else.",
            "The page says that all that speaks for a position goes back to the party whose it is.",
            "kind: position\nevidence:\n  for:\n    - source: letter   (by the plaintiffs, for the position of Acme)",
            "kind: position\nevidence:\n  for:\n    - source: acme-statement\n  context:\n    - source: letter");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        OriginCount count = new OriginCount(site);
        site.claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.POSITION)
                .forEach(claim -> site.claimant(claim)
                        .party()
                        .ifPresent(party -> others(count.of(claim).own(), party)
                                .forEach(source -> report(claim, source, party, findings))));
    }

    private static List<String> others(List<Origin> origins, String party) {
        return origins.stream()
                .filter(origin -> origin.party().filter(party::equals).isEmpty())
                .flatMap(origin -> origin.sources().stream())
                .toList();
    }

    private static void report(Claim claim, String source, String party, Findings findings) {
        findings.report(
                RecordKind.CLAIM,
                claim.id(),
                "evidence.for",
                "The position of \"" + party + "\" goes back to \"" + source
                        + "\", which does not speak for that party",
                "Move the evidence that goes back to it under \"context\"; if the party made the source, write"
                        + " \"speaks-for: " + party + "\" there.");
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** The position of a party names the party. */
@AutoService(Rule.class)
public final class PositionHasItsParty implements Rule {

    private static final Code CODE = Code.error(
            "position-without-party",
            "A claim is the position of a party, and no record says of which.",
            "All that speaks for it goes back to that party, so nobody could count where it comes from.",
            "kind: position\nfirst-made:\n  in: thewrap-2024",
            "kind: position\nfirst-made:\n  by: meta\n  reason: The report quotes its spokesperson.\n  in: thewrap-2024");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            if (claim.kind() == ClaimKind.POSITION
                    && site.claimant(claim).party().isEmpty()) {
                findings.report(
                        RecordKind.CLAIM,
                        claim.id(),
                        "kind",
                        "The claim \"" + claim.id() + "\" is the position of a party that it does not name",
                        "Write the party under first-made, as \"by\", or choose another kind.");
            }
        }
    }
}

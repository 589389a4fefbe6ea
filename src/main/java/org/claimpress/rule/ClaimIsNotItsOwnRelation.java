package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** A claim names others as related, and each once. */
@AutoService(Rule.class)
public final class ClaimIsNotItsOwnRelation implements Rule {

    private static final Code CODE = Code.error(
            "related-to-itself",
            "A claim names itself among its related claims, or another one twice.",
            "Its page would lead to itself, or to the same page twice.",
            "related: [inbox-api, titan-api]   (in claims/inbox-api.yaml)",
            "related: [titan-api]");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            for (int i = 0; i < claim.related().size(); i++) {
                String other = claim.related().get(i);
                boolean itself = other.equals(claim.id());
                if (itself || claim.related().indexOf(other) < i) {
                    findings.report(
                            RecordKind.CLAIM,
                            claim.id(),
                            "related[" + i + "]",
                            itself
                                    ? "The claim names itself as related"
                                    : "\"" + other + "\" stands in this list twice",
                            "Take it out of the list here.");
                }
            }
        }
    }
}

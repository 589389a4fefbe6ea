package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** A claim has evidence, or a wording, from at least one source. */
@AutoService(Rule.class)
public final class ClaimNeedsSource implements Rule {

    private static final Code CODE = Code.error(
            "claim-without-source",
            "A claim has no evidence and no wording.",
            "A page without a source is only our word.",
            "evidence:\n  for: []",
            "evidence:\n  for:\n    - source: register-2024\n      note: It links the filings themselves.");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            if (claim.evidence().all().findAny().isEmpty() && claim.wordings().isEmpty()) {
                findings.report(
                        RecordKind.CLAIM,
                        claim.id(),
                        "evidence",
                        "The claim \"" + claim.id() + "\" leans on no source",
                        "Add evidence for it or against it. A source that only makes or repeats the claim goes under \"context\".");
            }
        }
    }
}

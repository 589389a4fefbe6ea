package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** A claim is checked again within the time that the site sets. */
@AutoService(Rule.class)
public final class ClaimIsRechecked implements Rule {

    private static final Code CODE = Code.warning(
            "recheck-due",
            "A claim was last checked longer ago than the site allows.",
            "Courts rule and companies speak; an old page may be wrong by now.",
            "checked: 2020-01-01",
            "checked: 2026-11-21");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        int days = site.settings().recheckAfterDays();
        for (Claim claim : site.claims()) {
            if (claim.checked().plusDays(days).isBefore(findings.today())) {
                findings.report(
                        RecordKind.CLAIM,
                        claim.id(),
                        "checked",
                        "The claim was last checked more than " + days + " days ago",
                        "Look for news on it, then write today's date.");
            }
        }
    }
}

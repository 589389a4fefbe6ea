package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.evidence.DerivationChains;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;
import org.claimpress.text.Limits;

/** No chain of derivations is longer than a page can show. */
@AutoService(Rule.class)
public final class DerivationChainIsShort implements Rule {

    private static final Code CODE = Code.error(
            "derivation-chain-too-long",
            "A source derives from another, which derives from another, and so on, more often than a page can show.",
            "No reader follows such a chain, and a hostile one could bring the build down.",
            "(in s1.yaml) derives-from: [{from: s2, …}]\n(in s2.yaml) derives-from: [{from: s3, …}] … and so on",
            "(in s1.yaml) derives-from: [{from: the-original, …}]");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        DerivationChains.of(site.sources()).forEach((id, length) -> {
            if (length == Limits.DERIVATION_CHAIN + 1) {
                findings.report(
                        RecordKind.SOURCE,
                        id,
                        "derives-from",
                        "More than " + Limits.DERIVATION_CHAIN + " sources derive from one another in a row here",
                        "Name the source that the facts are from, not each that passed them on.");
            }
        });
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.Map;
import org.claimpress.evidence.Ancestors;
import org.claimpress.evidence.DerivationChains;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;
import org.claimpress.text.Limits;

/** No chain of derivations is longer than a page can show, and no source goes back to more others. */
@AutoService(Rule.class)
public final class DerivationChainIsShort implements Rule {

    private static final Code CODE = Code.error(
            "derivation-chain-too-long",
            "A source derives from another, which derives from another, and so on, more often than a page can show. Or it"
                    + " goes back to more sources than that.",
            "No reader follows such a chain, and a hostile one could bring the build down.",
            "(in s1.yaml) derives-from: [{from: s2, …}]\n(in s2.yaml) derives-from: [{from: s3, …}] … and so on",
            "(in s1.yaml) derives-from: [{from: the-original, …}]");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Map<String, Integer> lengths = DerivationChains.of(site.sources());
        lengths.forEach((id, length) -> {
            if (length == Limits.DERIVATION_CHAIN + 1) {
                report(
                        id,
                        "More than " + Limits.DERIVATION_CHAIN + " sources derive from one another in a row here",
                        "Name the source that the facts are from, not each that passed them on.",
                        findings);
            }
        });
        if (lengths.values().stream().allMatch(length -> length <= Limits.DERIVATION_CHAIN)) {
            Ancestors.over(site.sources())
                    .forEach(id -> report(
                            id,
                            "This source goes back to more than " + Limits.ANCESTORS
                                    + " others, directly and through others",
                            "Name the sources that the facts are from, not each that passed them on.",
                            findings));
        }
    }

    private static void report(String id, String message, String advice, Findings findings) {
        findings.report(RecordKind.SOURCE, id, "derives-from", message, advice);
    }
}

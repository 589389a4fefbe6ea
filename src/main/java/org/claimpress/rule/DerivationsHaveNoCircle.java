package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.evidence.DerivationCycles;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** No source derives from itself, directly or by way of others. */
@AutoService(Rule.class)
public final class DerivationsHaveNoCircle implements Rule {

    private static final Code CODE = Code.error(
            "circular-derivation",
            "A source derives from itself, directly or by way of others.",
            "Each would have to be older than itself, and no independent origin could be counted.",
            "(in a.yaml) derives-from: [{from: b, …}]\n(in b.yaml) derives-from: [{from: a, …}]",
            "(in b.yaml) derives-from: nothing");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (DerivationCycles.Closing closing : DerivationCycles.among(site.sources())) {
            String field = "derives-from[" + closing.index() + "].from";
            String from = closing.circle().get(0);
            boolean itself = from.equals(closing.source());
            findings.report(
                    RecordKind.SOURCE,
                    closing.source(),
                    field,
                    itself
                            ? "The source \"" + from + "\" derives from itself"
                            : "This closes a circle: " + String.join(" ← ", closing.circle()) + " ← " + from + "; \""
                                    + from
                                    + "\" says where it has its facts from at "
                                    + findings.placeOf(RecordKind.SOURCE, from, "derives-from"),
                    "Take out the derivation that is wrong; a copy is never older than its original.");
        }
    }
}

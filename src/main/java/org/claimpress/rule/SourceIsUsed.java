package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.Set;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** Each source is used by a claim, an explainer, an event or another source. */
@AutoService(Rule.class)
public final class SourceIsUsed implements Rule {

    private static final Code CODE = Code.warning(
            "orphan-source",
            "Nothing uses a source.",
            "A source that nothing leans on is a forgotten file, or evidence that was lost on the way.",
            "(sources/x.yaml, which no record names)",
            "evidence:\n  for:\n    - source: x\n      note: What it shows.");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public boolean needsWholeSite() {
        return true;
    }

    @Override
    public void check(Site site, Findings findings) {
        Set<String> used = new HashSet<>();
        site.claims().forEach(claim -> used.addAll(claim.sources()));
        site.explainers().forEach(explainer -> used.addAll(explainer.sources()));
        site.events().forEach(event -> used.addAll(event.sources()));
        for (Source source : site.sources()) {
            source.ancestry().derivations().forEach(derivation -> used.add(derivation.from()));
        }
        for (Source source : site.sources()) {
            if (!used.contains(source.id())) {
                findings.report(
                        RecordKind.SOURCE,
                        source.id(),
                        "id",
                        "Nothing uses the source \"" + source.id() + "\"",
                        "Use it where it says something. If nothing needs it, move the file out of the content folder.");
            }
        }
    }
}

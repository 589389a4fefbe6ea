package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Derivation;
import org.claimpress.model.DerivationReason;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** Where the original of a copy is known, the original is quoted, by way of the copy if need be. */
@AutoService(Rule.class)
public final class OriginalIsUsed implements Rule {

    private static final Code CODE = Code.warning(
            "copy-used-for-original",
            "Claims use the copy of a source whose original is known, and never the original.",
            "Readers should be led to the original, and words belong to whoever wrote them.",
            "source: ars-2024-copy\nquote: respond to a subpoena",
            "source: ars-2024\nvia: ars-2024-copy\nquote: respond to a subpoena");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Source copy : site.sources()) {
            for (Derivation derivation : copy.ancestry().derivations()) {
                boolean known = derivation.reason() == DerivationReason.IS_A_COPY
                        && site.source(derivation.from()).url().isPresent();
                boolean used = !site.claimsUsing(copy.id()).isEmpty();
                if (known && used && site.claimsUsing(derivation.from()).isEmpty()) {
                    findings.report(
                            RecordKind.SOURCE,
                            copy.id(),
                            "id",
                            "Claims use this copy of \"" + derivation.from() + "\" and never the original",
                            "Write \"source: " + derivation.from() + "\" and \"via: " + copy.id()
                                    + "\" in the claims.");
                }
            }
        }
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** Each quotation that was read in a source with a stored copy stands in the quote lock, behind the words of its "after". */
@AutoService(Rule.class)
public final class QuotationIsLocked implements Rule {

    private static final Code CODE = Code.unfinished(
            "quote-not-locked",
            "A quotation of a source with a stored copy is still to be locked by an editor who has the copy.",
            "The lock says where in the copy the words stand; without it nobody has compared them.",
            "quote: \"allowed Netflix to read\"   (changed by hand)",
            "quote: \"allowed Netflix programmatic access\"   (then: \"claimpress verify --copies DIR\")");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            claim.quotesByField().forEach((field, quote) -> {
                boolean copied = site.source(quote.readIn()).storedCopy().isPresent();
                if (copied && site.locked(quote).isEmpty()) {
                    findings.report(
                            RecordKind.CLAIM,
                            claim.id(),
                            field,
                            "Nobody has compared this quotation with the stored copy of \"" + quote.readIn() + "\" yet",
                            "If you have no copies, leave it: an editor locks it before it is published. If you have them, run"
                                    + " \"claimpress verify --copies DIR\".");
                }
            });
        }
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** Each quotation that was read in a source with a stored copy stands in the quote lock, behind the words of its "after". */
@AutoService(Rule.class)
public final class QuotationIsLocked implements Rule {

    private static final Code CODE = Code.error(
            "quote-not-locked",
            "A quotation of a source with a stored copy is not in quotes.lock, or has changed since it was found.",
            "The lock says where in the copy the words stand; without it nobody has compared them.",
            "quote: \"allowed Netflix to read\"   (changed by hand)",
            "quote: \"allowed Netflix programmatic access\"   (then: claimpress verify --copies DIR)");

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
                            "This quotation of \"" + quote.readIn() + "\" is not in quotes.lock, or has changed since",
                            "Run \"claimpress verify --copies DIR\" with the stored copies; it finds the words, or says where"
                                    + " they differ.");
                }
            });
        }
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.regex.Pattern;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** A quotation is one run of its source's words: nothing is left out in it, and nothing put in. Copies are compared elsewhere. */
@AutoService(Rule.class)
public final class QuotationIsUnedited implements Rule {

    private static final Code CODE = Code.warning(
            "quotation-edited",
            "A quotation holds dots or brackets, by which editors say that they left words out or put some in.",
            "Readers take what stands between quotation marks for the source’s own words, letter for letter.",
            "quote: Netflix [had] access to … inboxes",
            "quote: access to users’ message inboxes");

    private static final Pattern EDITED = Pattern.compile("…|\\.{3}|\\[[^\\]]*]");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            claim.quotesByField().forEach((field, quote) -> {
                boolean compared = site.source(quote.readIn()).storedCopy().isPresent();
                if (!compared && EDITED.matcher(quote.text()).find()) {
                    findings.report(
                            RecordKind.CLAIM,
                            claim.id(),
                            field,
                            "Dots or brackets in a quotation are an editor’s, and not the source’s words",
                            "Quote the words before them or behind them, which stand together in the source.");
                }
            });
        }
    }
}

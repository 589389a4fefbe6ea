package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** A quotation has at most forty words. */
@AutoService(Rule.class)
public final class QuotationIsShort implements Rule {

    private static final int MOST_WORDS = 40;

    private static final Code CODE = Code.error(
            "quotation-too-long",
            "A quotation has more than " + MOST_WORDS + " words.",
            "Others' texts are theirs: we quote what the point needs and say the rest in our own words.",
            "quote: (sixty words of an article)",
            "quote: (the twelve words that matter)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            claim.quotesByField().forEach((field, quote) -> look(claim, field, quote, findings));
        }
    }

    private static void look(Claim claim, String field, Quote quote, Findings findings) {
        int words = quote.text().split(" ", -1).length;
        if (words > MOST_WORDS) {
            findings.report(
                    RecordKind.CLAIM,
                    claim.id(),
                    field,
                    "This quotation has " + words + " words; at most " + MOST_WORDS + " are allowed",
                    "Quote less, and say the rest in your own words.");
        }
    }
}

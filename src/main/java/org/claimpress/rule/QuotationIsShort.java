package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.Evidence;
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
            for (int i = 0; i < claim.replies().size(); i++) {
                look(claim, "replies[" + i + "].quote", claim.replies().get(i).quote(), findings);
            }
            for (int i = 0; i < claim.wordings().size(); i++) {
                look(claim, "wordings[" + i + "].quote", claim.wordings().get(i).quote(), findings);
            }
            look(claim, "for", claim.evidence().supporting(), findings);
            look(claim, "against", claim.evidence().opposing(), findings);
            look(claim, "context", claim.evidence().context(), findings);
        }
    }

    private static void look(Claim claim, String list, List<Evidence> evidence, Findings findings) {
        for (int i = 0; i < evidence.size(); i++) {
            look(
                    claim,
                    "evidence." + list + "[" + i + "].quote",
                    evidence.get(i).quote(),
                    findings);
        }
    }

    private static void look(Claim claim, String path, Optional<Quote> quote, Findings findings) {
        int words = quote.map(found -> found.text().split(" ", -1).length).orElse(0);
        if (words > MOST_WORDS) {
            findings.report(
                    RecordKind.CLAIM,
                    claim.id(),
                    path,
                    "This quotation has " + words + " words; at most " + MOST_WORDS + " are allowed",
                    "Quote less, and say the rest in your own words.");
        }
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Wording;
import org.claimpress.problem.Code;
import org.claimpress.text.WholeWords;

/** The words that a wording marks stand in its quotation, and those that they replace in the quotation of the origin. */
@AutoService(Rule.class)
public final class MarkedWordsAreQuoted implements Rule {

    private static final Code CODE = Code.error(
            "marked-words-not-quoted",
            "Words are to be marked in a quotation that does not have them.",
            "The page would show no mark, or charge an outlet with a word that it did not use.",
            "- source: herald\n  quote: opened the inboxes\n  voice: fact\n  marked: broke into",
            "- source: herald\n  quote: opened the inboxes\n  voice: fact\n  marked: opened");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            for (int i = 0; i < claim.wordings().size(); i++) {
                Wording wording = claim.wordings().get(i);
                String field = "wordings[" + i + "].";
                require(wording.marked(), wording.quote(), claim, field + "marked", findings);
                require(wording.insteadOf(), claim.originWords(), claim, field + "instead-of", findings);
            }
        }
    }

    private static void require(
            Optional<String> words, Optional<Quote> quote, Claim claim, String field, Findings findings) {
        boolean stands = words.isEmpty()
                || quote.filter(found ->
                                !WholeWords.in(found.text(), words.get()).isEmpty())
                        .isPresent();
        if (!stands) {
            findings.report(
                    RecordKind.CLAIM,
                    claim.id(),
                    field,
                    quote.isEmpty()
                            ? "There is no quotation that these words could stand in"
                            : "These words do not stand in the quotation by themselves",
                    field.endsWith("marked")
                            ? "Copy them, letter for letter, from this wording's \"quote\", or leave the field out."
                            : "Copy them, letter for letter, from the quote of \"origin-words\", or leave the field out.");
        }
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** A quotation was read somewhere: of a source that nobody has read, the record says where its words were read. */
@AutoService(Rule.class)
public final class QuotationWasRead implements Rule {

    private static final Code CODE = Code.error(
            "quote-unread",
            "A quotation is said to have been read in a source that nobody has read.",
            "Words that are known from others only can have been changed by them; a reader has to know by whom.",
            "- source: court-letter-2023   (read: quoted-elsewhere)\n  quote: gave access",
            "- source: court-letter-2023   (read: quoted-elsewhere)\n  quote: gave access\n  via: register-2024");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            claim.quotesByField().forEach((field, quote) -> look(site, claim, field, quote, findings));
        }
    }

    private static void look(Site site, Claim claim, String field, Quote quote, Findings findings) {
        if (!site.source(quote.readIn()).reading().isOfItsWords()) {
            findings.report(
                    RecordKind.CLAIM,
                    claim.id(),
                    field,
                    "Nobody has read \"" + quote.readIn() + "\" itself, so that its words cannot have been read there",
                    "Add \"via:\" with the id of the source in which you read these words.");
        }
    }
}

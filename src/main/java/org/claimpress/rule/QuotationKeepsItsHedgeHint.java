package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Site;
import org.claimpress.model.StyleRule;
import org.claimpress.problem.Code;

/** The same as {@link QuotationKeepsItsHedge}, for hedges whose list only advises, such as “said”. */
@AutoService(Rule.class)
public final class QuotationKeepsItsHedgeHint implements Rule {

    static final Code CODE = Code.warning(
            "hedge-cut-hint",
            "A wording is classed as fact, but the quotation leaves out who says so, or a weak hedge, of its sentence.",
            "Words that a source reports of somebody else are not its own; a reader should see whose they are.",
            "quote: no message was read   (the source: Acme said that no message was read.)\nvoice: fact",
            "quote: no message was read\nvoice: allegation");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        QuotationKeepsItsHedge.report(site, StyleRule.Level.WARNING, findings);
    }
}

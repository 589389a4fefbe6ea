package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.StyleRule;
import org.claimpress.problem.Code;

/**
 * A quotation is not cut from its hedge. Where a source says “allegedly” and a quotation leaves that out, the words look like
 * a statement of fact, letter for letter and still false. {@code verify} reads the whole sentence around each quotation in the
 * stored copy and keeps the hedge it finds there in the quote lock, though never the sentence: so this rule needs no copy.
 * Which words are hedges is data: the style rules of the kind {@code hedge}. The lock keeps the nearest of those that were listed
 * when {@code verify} ran: it has to run again, with the copies, after a word is added to a list or taken from it.
 */
@AutoService(Rule.class)
public final class QuotationKeepsItsHedge implements Rule {

    static final Code CODE = Code.error(
            "hedge-cut",
            "A wording is classed as fact, but its sentence in the stored copy holds a hedge that the quotation leaves out.",
            "The source wrote “The lawsuit alleges that Acme read the messages”. To quote “Acme read the messages” is exact, and"
                    + " still a distortion. We would charge the source with our own cut.",
            "quote: Acme read the messages   (the source: The lawsuit alleges that Acme read the messages.)\nvoice: fact",
            "quote: Acme read the messages\nvoice: allegation");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        report(site, StyleRule.Level.ERROR, findings);
    }

    static void report(Site site, StyleRule.Level level, Findings findings) {
        CutHedge.in(site, site::locked).stream()
                .filter(cut -> cut.level() == level)
                .forEach(cut ->
                        findings.report(RecordKind.CLAIM, cut.claim().id(), cut.field(), cut.message(), cut.advice()));
    }
}

package org.claimpress.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimpress.evidence.Hedges;
import org.claimpress.model.Claim;
import org.claimpress.model.LockedHedge;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.Quote;
import org.claimpress.model.Site;
import org.claimpress.model.StyleRule;
import org.claimpress.model.Voice;
import org.claimpress.model.Wording;
import org.claimpress.model.WordingChange;
import org.claimpress.problem.Code;

/**
 * A quotation that is classed as fact, or said to have dropped a hedge, although the sentence around it hedges: “Acme read the
 * messages” out of “The lawsuit alleges that Acme read the messages”.
 *
 * @param claim the claim
 * @param index the number of the wording in its list, from 0
 * @param quote the quotation
 * @param hedge the hedge that was cut
 * @param level how much the list weighs that names the hedge
 */
public record CutHedge(Claim claim, int index, Quote quote, LockedHedge hedge, StyleRule.Level level) {

    /**
     * All of them on a site.
     *
     * @param locked gives what is known of a quotation that stands in a stored copy
     */
    public static List<CutHedge> in(Site site, Function<Quote, Optional<LockedQuote>> locked) {
        List<CutHedge> found = new ArrayList<>();
        for (Claim claim : site.claims()) {
            for (int i = 0; i < claim.wordings().size(); i++) {
                int index = i;
                Wording wording = claim.wordings().get(i);
                Optional<Quote> quote = wording.quote().filter(words -> isCharged(wording));
                quote.flatMap(locked)
                        .flatMap(LockedQuote::hedge)
                        .ifPresent(hedge -> level(site, hedge)
                                .map(level -> new CutHedge(claim, index, quote.orElseThrow(), hedge, level))
                                .ifPresent(found::add));
            }
        }
        return found;
    }

    private static boolean isCharged(Wording wording) {
        boolean charged = wording.voice() == Voice.FACT || wording.changes().contains(WordingChange.HEDGE_DROPPED);
        return charged && wording.hedgeAbout().isEmpty();
    }

    /** How much the hedge weighs; empty where no list names it any more. */
    private static Optional<StyleRule.Level> level(Site site, LockedHedge hedge) {
        return site.styleRules().stream()
                .filter(rule -> rule.kind() == StyleRule.Kind.HEDGE)
                .filter(rule -> rule.words().stream()
                        .anyMatch(word -> Hedges.plain(word).equals(hedge.word())))
                .map(StyleRule::level)
                .min(Comparator.naturalOrder());
    }

    /** The field of the claim to look at. */
    public String field() {
        return "wordings[" + index + "].quote";
    }

    /** The code under which it is reported. */
    public Code code() {
        return level == StyleRule.Level.ERROR ? QuotationKeepsItsHedge.CODE : QuotationKeepsItsHedgeHint.CODE;
    }

    /** What is wrong, in a sentence without its full stop. */
    public String message() {
        Wording wording = claim.wordings().get(index);
        String charge = wording.voice() == Voice.FACT ? "classed as fact" : "said to have dropped a hedge";
        return "This is " + charge + ", but its sentence in \"" + quote.readIn() + "\" says “" + hedge.word()
                + "” outside the quotation (at " + hedge.position() + " of the stored copy)";
    }

    /** What to do. */
    public String advice() {
        return "Write \"voice: allegation\" without \"hedge-dropped\", or quote the hedge too. If the hedge is about something else, say under"
                + " \"hedge-about:\" what that is.";
    }
}

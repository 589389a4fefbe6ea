package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** “No statement found” says by which day. */
@AutoService(Rule.class)
public final class SearchNeedsDate implements Rule {

    private static final Code CODE = Code.error(
            "search-without-date",
            "A claim says that no statement was found and does not say by which day.",
            "A party may answer at any time; readers must know how old the search is.",
            "- party: netflix\n  state: none-found\n  date: unknown",
            "- party: netflix\n  state: none-found\n  date: 2026-11-21");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            for (int i = 0; i < claim.replies().size(); i++) {
                Reply reply = claim.replies().get(i);
                boolean dated = reply.date().filter(date -> date.day() != 0).isPresent();
                // A word that could not be read is no search.
                boolean searched = reply.state() == ReplyState.NONE_FOUND
                        && !findings.isTold(RecordKind.CLAIM, claim.id(), "replies[" + i + "].state");
                if (searched && !dated) {
                    findings.report(
                            RecordKind.CLAIM,
                            claim.id(),
                            "replies[" + i + "].date",
                            "The search for an answer of \"" + reply.party() + "\" has no day",
                            "Write the day of the last search. If nobody has looked yet, write ??? for state and date.");
                }
            }
        }
    }
}

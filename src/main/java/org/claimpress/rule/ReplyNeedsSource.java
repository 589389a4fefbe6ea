package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** An answer has a source. */
@AutoService(Rule.class)
public final class ReplyNeedsSource implements Rule {

    private static final Code CODE = Code.error(
            "reply-without-source",
            "A denial or another answer has no source.",
            "What a party is said to have said must be as easy to check as what it is accused of.",
            "- party: meta\n  state: denies\n  date: 2024-04-02",
            "- party: meta\n  state: denies\n  date: 2024-04-02\n  source: meta-stone-2024");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            for (int i = 0; i < claim.replies().size(); i++) {
                Reply reply = claim.replies().get(i);
                if (reply.state() != ReplyState.NONE_FOUND && reply.source().isEmpty()) {
                    findings.report(
                            RecordKind.CLAIM,
                            claim.id(),
                            "replies[" + i + "].state",
                            "The answer of \"" + reply.party() + "\" has no source",
                            "Add \"source:\" with the id of the source it was read in.");
                }
            }
        }
    }
}

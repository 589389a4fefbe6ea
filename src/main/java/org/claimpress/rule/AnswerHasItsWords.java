package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** Who denies or grants a claim is quoted. */
@AutoService(Rule.class)
public final class AnswerHasItsWords implements Rule {

    private static final Code CODE = Code.error(
            "reply-without-words",
            "A party is said to deny or to grant a claim, and its words are missing.",
            "Whoever answers is heard in its own words, not in ours.",
            "- party: meta\n  state: denies\n  source: meta-stone-2024",
            "- party: meta\n  state: denies\n  source: meta-stone-2024\n  quote: Shockingly untrue.");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            for (int i = 0; i < claim.replies().size(); i++) {
                Reply reply = claim.replies().get(i);
                boolean speaks = reply.state() == ReplyState.DENIES || reply.isAdmission();
                if (speaks && reply.quote().isEmpty()) {
                    findings.report(
                            RecordKind.CLAIM,
                            claim.id(),
                            "replies[" + i + "].state",
                            "The answer of \"" + reply.party() + "\" has no words of its own",
                            "Add \"quote:\" with its exact words, or \"state: other-matter\".");
                }
            }
        }
    }
}

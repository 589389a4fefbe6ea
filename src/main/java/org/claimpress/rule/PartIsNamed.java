package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyScope;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** An answer to a part of a claim says which part. */
@AutoService(Rule.class)
public final class PartIsNamed implements Rule {

    private static final Code CODE = Code.warning(
            "part-not-named",
            "A reply denies or confirms a part of a claim, and does not say which part.",
            "A reader in a hurry takes the denial of a part for a denial of the whole.",
            "speaks-to: part",
            "speaks-to: part\npart: that messages were shared");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            for (int i = 0; i < claim.replies().size(); i++) {
                Reply reply = claim.replies().get(i);
                if (speaksToAPart(reply) && reply.part().isEmpty()) {
                    findings.report(
                            RecordKind.CLAIM,
                            claim.id(),
                            "replies[" + i + "].state",
                            "The answer of \"" + reply.party() + "\" does not say to which part of the claim it speaks",
                            "Add \"part:\" with a few words, such as \"that messages were shared\".");
                }
            }
        }
    }

    private static boolean speaksToAPart(Reply reply) {
        return reply.state() == ReplyState.ADMITS_IN_PART
                || (reply.scope() == ReplyScope.PART
                        && (reply.state() == ReplyState.DENIES || reply.state() == ReplyState.ADMITS));
    }
}

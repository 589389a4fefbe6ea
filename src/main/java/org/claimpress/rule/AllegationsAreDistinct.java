package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** No two claims hold the same allegation under other titles. Case and punctuation do not set them apart; the order does. */
@AutoService(Rule.class)
public final class AllegationsAreDistinct implements Rule {

    private static final Code CODE = Code.error(
            "same-allegation",
            "Two claims hold the same allegation, word for word.",
            "Evidence would be split between two pages, and the two could come to carry different statuses.",
            "allegation: Netflix read private messages.\n(and elsewhere) allegation: Netflix read private messages.",
            "allegation: Netflix read private messages.   (one claim)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Map<List<String>, Claim> seen = new HashMap<>();
        for (Claim claim : site.claims()) {
            List<String> words = OwnWords.inOrder(claim.allegation());
            Optional<Claim> first =
                    words.isEmpty() ? Optional.empty() : Optional.ofNullable(seen.putIfAbsent(words, claim));
            first.ifPresent(other -> findings.report(
                    RecordKind.CLAIM,
                    claim.id(),
                    "allegation",
                    "The claim \"" + other.id() + "\" holds the same allegation",
                    "Join the two claims, or say in both allegations what sets them apart."));
        }
    }
}

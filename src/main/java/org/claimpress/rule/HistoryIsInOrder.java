package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.model.Claim;
import org.claimpress.model.HistoryEntry;
import org.claimpress.model.HistoryKind;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** The history of a claim begins with its newest entry and ends with the one that says when its page was created. */
@AutoService(Rule.class)
public final class HistoryIsInOrder implements Rule {

    private static final Code CODE = Code.warning(
            "history-out-of-order",
            "The history of a claim does not go from its newest entry back to the creation of its page.",
            "Readers look there for what changed last, and a page is created once.",
            "history:\n  - date: 2026-01-01\n    kind: created\n  - date: 2026-01-02\n    kind: correction",
            "history:\n  - date: 2026-01-02\n    kind: correction\n  - date: 2026-01-01\n    kind: created");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            List<HistoryEntry> history = claim.history();
            for (int i = 1; i < history.size(); i++) {
                if (history.get(i).date().isAfter(history.get(i - 1).date())) {
                    report(
                            claim,
                            i,
                            "date",
                            "This entry is newer than the one above it",
                            "Put the newest entry first, or correct one of the dates.",
                            findings);
                } else if (history.get(i - 1).kind() == HistoryKind.CREATED) {
                    report(
                            claim,
                            i - 1,
                            "kind",
                            "The page is said to be created here, and has an older history below",
                            "Write another kind here, such as \"update\", or correct one of the dates.",
                            findings);
                }
            }
        }
    }

    private static void report(Claim claim, int entry, String field, String message, String advice, Findings findings) {
        findings.report(RecordKind.CLAIM, claim.id(), "history[" + entry + "]." + field, message, advice);
    }
}

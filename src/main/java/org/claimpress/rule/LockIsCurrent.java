package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimpress.model.Claim;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** The quote lock holds nothing that no record quotes any more. */
@AutoService(Rule.class)
public final class LockIsCurrent implements Rule {

    private static final Code CODE = Code.warning(
            "stale-lock",
            "An entry of quotes.lock belongs to no quotation any more.",
            "A lock that holds more than the records say makes changes hard to review.",
            "(an entry whose quotation was deleted from its claim)",
            "(run claimpress verify --copies DIR)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Set<List<String>> quoted = site.claims().stream()
                .flatMap(Claim::quotes)
                .map(quote -> List.of(quote.readIn(), quote.text()))
                .collect(Collectors.toSet());
        for (LockedQuote entry : site.lockedQuotes()) {
            if (!quoted.contains(List.of(entry.source(), entry.quote()))) {
                findings.report(
                        RecordKind.LOCK,
                        entry.key(),
                        "quote",
                        "No record quotes these words of \"" + entry.source() + "\" any more",
                        "Run \"claimpress verify --copies DIR\", which writes the lock anew.");
            }
        }
    }
}

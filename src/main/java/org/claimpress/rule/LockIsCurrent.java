package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimpress.model.Claim;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** The quote lock holds nothing but quotations of the records, from sources of which there is a stored copy. */
@AutoService(Rule.class)
public final class LockIsCurrent implements Rule {

    private static final Code CODE = Code.error(
            "stale-lock",
            "An entry of quotes.lock belongs to no quotation, or to a source without a stored copy.",
            "A lock that holds more than the records say is hard to review, and may hold what nobody has compared.",
            "(an entry whose quotation was deleted from its claim)",
            "(run \"claimpress verify --copies DIR\")");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public boolean needsWholeSite() {
        return true;
    }

    @Override
    public void check(Site site, Findings findings) {
        Set<LockedQuote> quoted = site.claims().stream()
                .flatMap(Claim::quotes)
                .flatMap(quote -> site.locked(quote).stream())
                .collect(Collectors.toSet());
        for (LockedQuote entry : site.lockedQuotes()) {
            if (!quoted.contains(entry)) {
                report(entry, "No record quotes these words of \"" + entry.source() + "\" in this place", findings);
            } else if (site.source(entry.source()).storedCopy().isEmpty()) {
                report(entry, "There is no stored copy of \"" + entry.source() + "\" to compare with", findings);
            }
        }
    }

    private static void report(LockedQuote entry, String message, Findings findings) {
        findings.report(
                RecordKind.LOCK,
                entry.key(),
                "quote",
                message,
                "Run \"claimpress verify --copies DIR\", which writes the lock anew; without the copies, take the entry out.");
    }
}

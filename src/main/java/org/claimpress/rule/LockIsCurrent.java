package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimpress.model.Claim;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/**
 * The quote lock holds nothing but quotations of the records, from sources of which there is a stored copy. Where a quotation of
 * the same source is still to be locked, that is told and this is not: its words were edited, and one run mends both.
 */
@AutoService(Rule.class)
public final class LockIsCurrent implements Rule {

    private static final Code CODE = Code.unfinished(
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
        List<Quote> quotes = site.claims().stream().flatMap(Claim::quotes).toList();
        Set<LockedQuote> quoted =
                quotes.stream().flatMap(quote -> site.locked(quote).stream()).collect(Collectors.toSet());
        Set<String> toBeLocked = quotes.stream()
                .filter(quote -> site.locked(quote).isEmpty())
                .map(Quote::readIn)
                .collect(Collectors.toSet());
        for (LockedQuote entry : site.lockedQuotes()) {
            boolean copied = site.source(entry.source()).storedCopy().isPresent();
            if (!copied) {
                report(entry, "There is no stored copy of \"" + entry.source() + "\" to compare with", findings);
            } else if (!quoted.contains(entry) && !toBeLocked.contains(entry.source())) {
                report(entry, "No record quotes these words of \"" + entry.source() + "\" in this place", findings);
            }
        }
    }

    private static void report(LockedQuote entry, String message, Findings findings) {
        findings.report(
                RecordKind.LOCK,
                entry.key(),
                "quote",
                message,
                "If you have no copies, leave it: an editor writes the lock anew before this is published. If you have them, run"
                        + " \"claimpress verify --copies DIR\".");
    }
}

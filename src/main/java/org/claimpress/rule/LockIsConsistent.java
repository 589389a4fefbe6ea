package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.Map;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** All entries of the quote lock for one source are of the same copy. */
@AutoService(Rule.class)
public final class LockIsConsistent implements Rule {

    private static final Code CODE = Code.error(
            "lock-of-two-copies",
            "Two entries of quotes.lock are of the same source and of different copies.",
            "There is one stored copy of a source. An entry with another hash was written by hand, or before the copy changed.",
            "(an entry whose sha256 is not that of the other entries of its source)",
            "(run claimpress verify --copies DIR)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Map<String, String> hashes = new HashMap<>();
        for (LockedQuote entry : site.lockedQuotes()) {
            String first = hashes.computeIfAbsent(entry.source(), source -> entry.sha256());
            if (!first.equals(entry.sha256())) {
                findings.report(
                        RecordKind.LOCK,
                        entry.key(),
                        "quote",
                        "An entry before this one says that the copy of \"" + entry.source() + "\" has another hash",
                        "Run \"claimpress verify --copies DIR\", which writes the lock anew.");
            }
        }
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimpress.evidence.QuotedShare;
import org.claimpress.model.Claim;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/**
 * The quotations of all claims together take no more of a source than the site allows. The quote lock knows which words of the
 * stored copy they are, and how many it has. The first {@value #ALWAYS_ALLOWED} words are free: of a post of two sentences a
 * single quotation is most of the text.
 */
@AutoService(Rule.class)
public final class QuotedShareIsSmall implements Rule {

    private static final int ALWAYS_ALLOWED = 40;

    private static final Code CODE = Code.error(
            "quoted-share",
            "The quotations of one source, taken together, hold more of its text than the site allows.",
            "Each quotation may be short, but piece by piece a site can reprint an article that is somebody else's.",
            "(30 quotations that hold 260 of an article's 520 words)",
            "(the 10 quotations that the comparison needs; the rest in our own words)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        int limit = site.settings().quotedShareAtMost();
        Set<String> used = site.claims().stream()
                .flatMap(Claim::quotes)
                .map(QuotedShareIsSmall::key)
                .collect(Collectors.toSet());
        List<LockedQuote> quotes = site.lockedQuotes().stream()
                .filter(locked -> used.contains(locked.source() + "\n" + locked.quote()))
                .toList();
        QuotedShare.of(site.lock().copies(), quotes).stream()
                .filter(share -> share.quoted() > ALWAYS_ALLOWED && !share.isAtMost(limit))
                .filter(share -> site.source(share.source()).id().equals(share.source()))
                .forEach(share -> findings.report(
                        RecordKind.SOURCE,
                        share.source(),
                        "stored-copy",
                        "Quotations take " + share.quoted() + " of the " + share.words() + " words of \""
                                + share.source() + "\", which is " + share.percent() + " %; at most " + limit
                                + " % are allowed",
                        "Quote only what a comparison needs, and tell the rest in your own words; then run"
                                + " \"claimpress verify --copies DIR\"."));
    }

    private static String key(Quote quote) {
        return quote.readIn() + "\n" + quote.text();
    }
}

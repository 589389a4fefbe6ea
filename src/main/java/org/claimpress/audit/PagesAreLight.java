package org.claimpress.audit;

import com.google.auto.service.AutoService;
import org.claimpress.output.SitePath;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;

/**
 * No page is heavier than a phone on a slow line should have to load, and what a reader of a claim waits for fits with the
 * stylesheet into the first packets of a connection.
 */
@AutoService(OutputCheck.class)
public final class PagesAreLight implements OutputCheck {

    private static final int HEAVIEST = 400_000;

    /** The first ten packets of a TCP connection (RFC 6928). */
    private static final int FIRST_VIEW = 14 * 1024;

    private static final int WHOLE_CLAIM = 24 * 1024;

    private static final Code CODE = Code.warning(
            "heavy-page",
            "A finished page has more than " + HEAVIEST
                    + " bytes. Or a claim, compressed with the stylesheet, has more than " + FIRST_VIEW
                    + " to the end of the short answer, or " + WHOLE_CLAIM + " in all.",
            "Readers arrive on a phone and in a hurry.",
            "(one page with all the evidence of a year)",
            "(a page a claim)");

    @Override
    public Code code() {
        return CODE;
    }

    /** Whether this is a page of the section of claims, whose compressed size is weighed. */
    static boolean isClaim(SitePath page) {
        return page.value().startsWith("claims/");
    }

    @Override
    public void check(CheckedSite site, Problems problems) {
        for (CheckedPage page : site.allPages()) {
            if (page.bytes() > HEAVIEST) {
                problems.report(CODE, page.place(), "The page has " + page.bytes() + " bytes", "Split its content.");
            }
            page.weight().ifPresent(weight -> check(page, weight, site.styleBytes(), problems));
        }
    }

    private static void check(CheckedPage page, Weight weight, int style, Problems problems) {
        if (weight.firstView() + style > FIRST_VIEW) {
            problems.report(
                    CODE,
                    page.place(),
                    "Up to the end of the short answer, the page and the stylesheet have "
                            + (weight.firstView() + style) + " bytes, compressed",
                    "Shorten the reason, the short answer or the quoted answers.");
        }
        if (weight.whole() + style > WHOLE_CLAIM) {
            problems.report(
                    CODE,
                    page.place(),
                    "The page and the stylesheet have " + (weight.whole() + style) + " bytes, compressed",
                    "Shorten the record, or make two claims of it.");
        }
    }
}

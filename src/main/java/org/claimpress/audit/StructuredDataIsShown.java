package org.claimpress.audit;

import com.google.auto.service.AutoService;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;

/** What a page tells search engines, it also shows its readers. */
@AutoService(OutputCheck.class)
public final class StructuredDataIsShown implements OutputCheck {

    private static final Code CODE = Code.error(
            "hidden-data",
            "A finished page tells search engines something that it does not show its readers.",
            "A reader who comes from a search result must find there what the result promised.",
            "{\"alternateName\": \"Misleading\"}   (on a page that says “Disputed”)",
            "{\"alternateName\": \"Disputed\"}");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(CheckedSite site, Problems problems) {
        for (CheckedPage page : site.allPages()) {
            for (String words : page.hiddenData()) {
                problems.report(
                        CODE,
                        page.place(),
                        "The data for search engines say “" + words + "”, and the page does not",
                        "Mend the template, so that the page shows it.");
            }
        }
    }
}

package org.claimpress.audit;

import com.google.auto.service.AutoService;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;

/** No page holds scripts, styles or frames of its own, and each carries a content security policy. */
@AutoService(OutputCheck.class)
public final class MarkupIsSafe implements OutputCheck {

    private static final Code CODE = Code.error(
            "unsafe-markup",
            "A finished page holds a script, a style or a frame, or lacks its content security policy.",
            "Only a page without them can forbid all others, and so keep a stranger's text from doing harm.",
            "<p onclick=\"…\">",
            "<p>");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(CheckedSite site, Problems problems) {
        for (CheckedPage page : site.allPages()) {
            for (String what : page.unsafe()) {
                problems.report(CODE, page.place(), "The page has " + what, "Mend the template.");
            }
        }
    }
}

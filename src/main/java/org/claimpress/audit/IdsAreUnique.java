package org.claimpress.audit;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.Set;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;

/** No two elements of a page share an id. */
@AutoService(OutputCheck.class)
public final class IdsAreUnique implements OutputCheck {

    private static final Code CODE = Code.error(
            "duplicate-anchor",
            "Two elements of a finished page have the same id.",
            "A link to it would lead to the first of them, whichever was meant.",
            "<h2 id=\"sources\"> … <h2 id=\"sources\">",
            "<h2 id=\"sources\"> … <h2 id=\"sources-2\">");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(CheckedSite site, Problems problems) {
        for (CheckedPage page : site.allPages()) {
            Set<String> seen = new HashSet<>();
            for (String id : page.ids()) {
                if (!seen.add(id)) {
                    problems.report(
                            CODE,
                            page.place(),
                            "The id \"" + id + "\" stands twice",
                            "Rename a heading of the text, or mend the template.");
                }
            }
        }
    }
}

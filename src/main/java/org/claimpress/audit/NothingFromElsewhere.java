package org.claimpress.audit;

import com.google.auto.service.AutoService;
import java.util.regex.Pattern;
import org.claimpress.audit.CheckedPage.Reference;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;

/** No page fetches anything from another host by itself. */
@AutoService(OutputCheck.class)
public final class NothingFromElsewhere implements OutputCheck {

    private static final Code CODE = Code.error(
            "third-party-request",
            "A finished page makes the browser fetch something from another host.",
            "The other host would learn who reads about this case.",
            "<script src=\"https://example.org/stats.js\">",
            "(no script of another host)");

    private static final Pattern ELSEWHERE = Pattern.compile("([a-z][a-z0-9+.-]*:)?//", Pattern.CASE_INSENSITIVE);

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(CheckedSite site, Problems problems) {
        for (CheckedPage page : site.allPages()) {
            for (Reference reference : page.references()) {
                if (reference.loaded() && ELSEWHERE.matcher(reference.address()).lookingAt()) {
                    problems.report(
                            CODE,
                            page.place(),
                            "The page fetches \"" + reference.address() + "\"",
                            "Keep the file in templates/assets, or leave it out.");
                }
            }
        }
    }
}

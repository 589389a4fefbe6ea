package org.claimpress.audit;

import com.google.auto.service.AutoService;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;

/** No two files of the site share a path. */
@AutoService(OutputCheck.class)
public final class PathsAreUnique implements OutputCheck {

    private static final Code CODE = Code.error(
            "duplicate-address",
            "Two finished pages have the same address.",
            "One of the two would be lost.",
            "content/pages/claims.md",
            "content/pages/about-our-claims.md");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(CheckedSite site, Problems problems) {
        site.paths().forEach((path, times) -> {
            if (times > 1) {
                problems.report(
                        CODE,
                        new SourceText(path, "").whole(),
                        times + " pages have this address",
                        "Rename the file in pages/ that has the name of one of the site's sections.");
            }
        });
    }
}

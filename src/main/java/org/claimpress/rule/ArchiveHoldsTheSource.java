package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** The address of an archived copy contains the address of the source. */
@AutoService(Rule.class)
public final class ArchiveHoldsTheSource implements Rule {

    private static final Code CODE = Code.error(
            "archive-differs",
            "The address of an archived copy does not contain the address of its source.",
            "It is likely the copy of another page.",
            "url: https://a.example/one\narchived: https://web.archive.org/web/2024/https://a.example/two",
            "archived: https://web.archive.org/web/2024/https://a.example/one");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Source source : site.sources()) {
            String copy = source.archived().map(Object::toString).orElse("");
            String page =
                    source.url().map(url -> url.getHost() + url.getRawPath()).orElse("");
            if (!copy.isEmpty() && !copy.contains(page)) {
                findings.report(
                        RecordKind.SOURCE,
                        source.id(),
                        "archived",
                        "The archived copy is of another address than the source",
                        "Copy the address of an archived copy of " + page + ".");
            }
        }
    }
}

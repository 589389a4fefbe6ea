package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** A source with an address has an archived copy, or says why not. */
@AutoService(Rule.class)
public final class SourceIsArchived implements Rule {

    private static final Code CODE = Code.warning(
            "archive-missing",
            "A source on the web has no archived copy and does not say why.",
            "Pages vanish and change; an archived copy keeps what we read.",
            "url: https://www.theregister.com/2024/04/02/",
            "url: https://www.theregister.com/2024/04/02/\nnot-archived: No copy has been made yet.");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Source source : site.sources()) {
            boolean silent = source.archived().isEmpty() && source.notArchived().isEmpty();
            if (source.url().isPresent() && silent) {
                findings.report(
                        RecordKind.SOURCE,
                        source.id(),
                        "url",
                        "The source \"" + source.id() + "\" has no archived copy and does not say why",
                        "Add \"archived:\" with the copy's address, or \"not-archived:\" with the reason.");
            }
        }
    }
}

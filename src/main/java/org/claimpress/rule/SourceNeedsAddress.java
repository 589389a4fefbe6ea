package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** A source has an address, or says why it has none. */
@AutoService(Rule.class)
public final class SourceNeedsAddress implements Rule {

    private static final Code CODE = Code.error(
            "source-without-address",
            "A source has neither an address nor a reason why there is none.",
            "Readers must be able to look for themselves, or to know why they cannot.",
            "id: court-letter-2023\nkind: court-record",
            "id: court-letter-2023\nkind: court-record\nno-url: The letter itself was not found; others quote it.");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Source source : site.sources()) {
            if (source.url().isEmpty() && source.noUrl().isEmpty()) {
                findings.report(
                        RecordKind.SOURCE,
                        source.id(),
                        "id",
                        "The source \"" + source.id() + "\" has no address and does not say why",
                        "Add \"url: https://…\", or \"no-url:\" with the reason.");
            }
        }
    }
}

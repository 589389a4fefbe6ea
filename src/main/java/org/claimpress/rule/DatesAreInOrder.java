package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.Derivation;
import org.claimpress.model.Event;
import org.claimpress.model.PartialDate;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** Nothing derives from what was published later, no claim was checked before its evidence existed, and nothing ends first. */
@AutoService(Rule.class)
public final class DatesAreInOrder implements Rule {

    private static final Code CODE = Code.error(
            "dates-out-of-order",
            "A source is older than one that it derives from. Or a claim was checked before a source of it was published, or an"
                    + " event ends before it begins.",
            "One of the two dates is wrong, or the derivation is.",
            "date: 2024-04-01\nderives-from:\n  - from: (a source of 2 April 2024)",
            "date: 2024-04-03");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Source source : site.sources()) {
            List<Derivation> derivations = source.ancestry().derivations();
            for (int i = 0; i < derivations.size(); i++) {
                Source from = site.source(derivations.get(i).from());
                if (isBefore(source.date(), from.date())) {
                    findings.report(
                            RecordKind.SOURCE,
                            source.id(),
                            "derives-from[" + i + "].from",
                            "\"" + source.id() + "\" was published before \"" + from.id()
                                    + "\", which it is said to derive" + " from",
                            "Correct one of the dates, or the derivation.");
                }
            }
        }
        for (Event event : site.events()) {
            if (isBefore(event.until(), Optional.of(event.date()))) {
                findings.report(
                        RecordKind.EVENT,
                        event.id(),
                        "until",
                        "The event ends before it begins",
                        "Correct one of the dates, or leave \"until\" out.");
            }
        }
        for (Claim claim : site.claims()) {
            Optional<PartialDate> checked = Optional.of(PartialDate.of(claim.checked()));
            claim.sources().stream()
                    .filter(id -> isBefore(checked, site.source(id).date()))
                    .forEach(id -> findings.report(
                            RecordKind.CLAIM,
                            claim.id(),
                            "checked",
                            "The claim was last checked before its source \"" + id + "\" was published",
                            "Check it again and write the day, or correct the source's date."));
        }
    }

    /** Whether the first date lies before the second whatever their unknown days and months are. */
    private static boolean isBefore(Optional<PartialDate> first, Optional<PartialDate> second) {
        return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** Each accused party, and each that the site always hears, has its answer on every claim. */
@AutoService(Rule.class)
public final class AccusedNeedsReply implements Rule {

    private static final Code CODE = Code.error(
            "missing-reply",
            "A claim lacks the answer of a party that it accuses, or that the site always hears.",
            "Whoever is accused is heard; where no statement was found, the page says so and since when.",
            "accused: [netflix]\nreplies: []",
            "accused: [netflix]\nreplies:\n  - party: netflix\n    state: none-found\n    date: 2026-11-21");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            List<String> heard = claim.replies().stream().map(Reply::party).toList();
            if (!heard.stream().allMatch(party -> site.party(party).id().equals(party))) {
                // Which party is meant is told elsewhere, and may be the one that is missing.
                continue;
            }
            Stream.concat(claim.accused().stream(), site.settings().alwaysAnswering().stream())
                    .distinct()
                    .filter(party -> !heard.contains(party))
                    // A party that does not exist is told elsewhere.
                    .filter(party -> site.party(party).id().equals(party))
                    .forEach(party -> report(claim, party, findings));
        }
    }

    private static String advice(boolean accused, String party) {
        return String.join(
                "\n",
                "Look for its answer, and add it under replies. If you found none: \"state: none-found\" and the day of the"
                        + " search.",
                "Not looked yet? Add \"- party: " + party
                        + "\" there, with \"state: ???\" and \"date: ???\". That keeps the"
                        + " draft from being published.",
                accused
                        ? "If the claim only mentions it, move it from accused to concerned."
                        : "The site always hears this party.");
    }

    private static void report(Claim claim, String party, Findings findings) {
        int index = claim.accused().indexOf(party);
        findings.report(
                RecordKind.CLAIM,
                claim.id(),
                index < 0 ? "replies" : "accused[" + index + "]",
                "The claim \"" + claim.id() + "\" has no answer of \"" + party + "\"",
                advice(index >= 0, party));
    }
}

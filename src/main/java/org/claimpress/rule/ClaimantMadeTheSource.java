package org.claimpress.rule;

import com.google.auto.service.AutoService;
import org.claimpress.model.Claim;
import org.claimpress.model.FirstMade;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** Who made a claim first is whose statement the source is, or who wrote or published it; or the record says why not. */
@AutoService(Rule.class)
public final class ClaimantMadeTheSource implements Rule {

    private static final Code CODE = Code.warning(
            "claimant-differs",
            "A claim is said to be made first by a party in a source that is not its own statement and not by it.",
            "The page and the data for search engines would put the claim into a mouth that never made it.",
            "first-made:\n  by: plaintiffs\n  in: reuters-2022   (published by Reuters)",
            "first-made:\n  by: plaintiffs\n  reason: The report quotes their complaint.\n  in: reuters-2022");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            FirstMade first = claim.firstMade();
            Source source = site.source(first.in());
            first.by()
                    .filter(party -> first.reason().isEmpty())
                    // Records that do not exist are told elsewhere.
                    .filter(party -> site.party(party).id().equals(party))
                    .filter(party -> source.id().equals(first.in()))
                    .filter(party -> !madeIt(site, party, source))
                    .ifPresent(party -> findings.report(
                            RecordKind.CLAIM,
                            claim.id(),
                            "first-made.by",
                            "\"" + party + "\" neither speaks in the source \"" + source.id()
                                    + "\" nor wrote or published it",
                            "Name who did, or leave \"by\" out, or write under \"reason\" why it is \"" + party
                                    + "\"."));
        }
    }

    private static boolean madeIt(Site site, String party, Source source) {
        return source.speaksFor().filter(party::equals).isPresent() || new PartyNames(site.party(party)).madeIt(source);
    }
}

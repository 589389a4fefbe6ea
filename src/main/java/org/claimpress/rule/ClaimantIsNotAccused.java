package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** Whoever a claim accuses is not also said to have made it first. */
@AutoService(Rule.class)
public final class ClaimantIsNotAccused implements Rule {

    private static final Code CODE = Code.error(
            "accused-as-claimant",
            "A claim names the same party as its accuser and as the accused.",
            "Readers, and search engines, would be told that the party made the accusation against itself.",
            "first-made: {by: acme, in: herald-2024, date: 2024-04-02}\naccused: [acme]",
            "first-made: {by: the-herald, in: herald-2024, date: 2024-04-02}\naccused: [acme]");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            Optional<String> claimant = claimant(site, claim).filter(claim.accused()::contains);
            if (claimant.isPresent()) {
                findings.report(
                        RecordKind.CLAIM,
                        claim.id(),
                        claim.firstMade().by().isPresent() ? "first-made.by" : "first-made.in",
                        "\"" + claimant.get() + "\" is accused here and is said to have made the claim first",
                        "Name who accuses it: the author, the publisher or the speaker of the source in which the claim was"
                                + " first made.");
            }
        }
    }

    /** The party that makes the claim, also where only the names on the source tell that it does. */
    private static Optional<String> claimant(Site site, Claim claim) {
        Source source = site.source(claim.firstMade().in());
        return site.claimant(claim)
                .party()
                .or(() -> claim.accused().stream()
                        .filter(party -> new PartyNames(site.party(party)).madeIt(source))
                        .findFirst());
    }
}

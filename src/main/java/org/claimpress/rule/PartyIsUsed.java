package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.Set;
import org.claimpress.model.Claim;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** Each party has a part in a claim or speaks in a source. */
@AutoService(Rule.class)
public final class PartyIsUsed implements Rule {

    private static final Code CODE = Code.warning(
            "orphan-party",
            "Nothing names a party.",
            "A party without a claim or a statement has an empty page.",
            "(parties/x.yaml, which no record names)",
            "concerned: [x]");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public boolean needsWholeSite() {
        return true;
    }

    @Override
    public void check(Site site, Findings findings) {
        Set<String> named = new HashSet<>(site.settings().alwaysAnswering());
        for (Claim claim : site.claims()) {
            named.addAll(claim.parties());
            claim.replies().forEach(reply -> named.add(reply.party()));
        }
        site.sources().forEach(source -> source.speaksFor().ifPresent(named::add));
        for (Party party : site.parties()) {
            if (!named.contains(party.id())) {
                findings.report(
                        RecordKind.PARTY,
                        party.id(),
                        "id",
                        "Nothing names the party \"" + party.id() + "\"",
                        "Name it where it has a part. If it has none, move the file out of the content folder.");
            }
        }
    }
}

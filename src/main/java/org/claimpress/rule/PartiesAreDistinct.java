package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** No two parties have the same name. Case and punctuation do not set them apart. */
@AutoService(Rule.class)
public final class PartiesAreDistinct implements Rule {

    private static final Code CODE = Code.error(
            "same-party",
            "Two parties have the same name.",
            "What one party says and answers would be split between two pages that readers cannot tell apart.",
            "name: Channel 9 News   (in two files)",
            "name: Channel 9 News   (in one file)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Map<List<String>, Party> seen = new HashMap<>();
        for (Party party : site.parties()) {
            List<String> words = OwnWords.inOrder(party.name());
            Optional<Party> first =
                    words.isEmpty() ? Optional.empty() : Optional.ofNullable(seen.putIfAbsent(words, party));
            first.ifPresent(other -> findings.report(
                    RecordKind.PARTY,
                    party.id(),
                    "name",
                    "The party \"" + other.id() + "\" has the same name",
                    "If they are one, name \"" + other.id()
                            + "\" where this one is named. If they are two, say in both names what sets them apart."));
        }
    }
}

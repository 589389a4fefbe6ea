package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimpress.evidence.Origin;
import org.claimpress.evidence.OriginCount;
import org.claimpress.model.Claim;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/**
 * No origin that counts as independent is by a party that the claim is about, by one that contradicts it, or by one that counts
 * already. Who a source is by is read from its publisher and its author, under all names that the party is known by.
 */
@AutoService(Rule.class)
public final class IndependentOriginsDiffer implements Rule {

    private static final Code CODE = Code.error(
            "same-party-counted",
            "A source counts as an independent origin of a claim, and should not. The claim is about whoever wrote or published"
                    + " it, or they contradict it, or they count as an origin already.",
            "One voice would be counted twice, or the accused as its own witness, and the status would promise too much.",
            "id: meta-blog\npublisher: Meta\nderives-from: nothing   (evidence for a claim about Meta)",
            "id: meta-blog\npublisher: Meta\nspeaks-for: meta\nderives-from: nothing");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        OriginCount count = new OriginCount(site);
        List<NamedParty> parties = site.parties().stream()
                .map(party -> new NamedParty(party, new PartyNames(party)))
                .toList();
        for (Claim claim : site.claims()) {
            new Search(site, claim, parties, findings).through(count.of(claim).independent());
        }
    }

    /** A party with its names ready to be looked for. */
    private record NamedParty(Party party, PartyNames names) {}

    /** Looks through the independent origins of one claim. */
    private record Search(Site site, Claim claim, List<NamedParty> parties, Findings findings) {

        void through(List<Origin> independent) {
            Set<String> counted = new HashSet<>(claim.about());
            contradicting().forEach(counted::add);
            independent.forEach(origin -> origin.party().ifPresent(counted::add));
            independent.stream().filter(origin -> origin.party().isEmpty()).forEach(origin -> {
                List<Source> sources =
                        origin.sources().stream().map(site::source).toList();
                sources.forEach(source ->
                        by(source).filter(counted::contains).findFirst().ifPresent(party -> report(source, party)));
                sources.stream().flatMap(this::by).forEach(counted::add);
            });
        }

        private Stream<String> contradicting() {
            return claim.replies().stream().filter(Reply::contradicts).map(Reply::party);
        }

        /** The parties that made the source. */
        private Stream<String> by(Source source) {
            return parties.stream()
                    .filter(named -> named.names().madeIt(source))
                    .map(named -> named.party().id());
        }

        private void report(Source source, String party) {
            findings.report(
                    RecordKind.CLAIM,
                    claim.id(),
                    "evidence.for",
                    "\"" + source.id() + "\" counts as an independent origin, yet it is by \"" + party + "\", "
                            + why(party),
                    "Write \"speaks-for: " + party + "\" in the source, or what it derives from.");
        }

        private String why(String party) {
            if (claim.about().contains(party)) {
                return "which the claim is about";
            }
            return contradicting().anyMatch(party::equals)
                    ? "which contradicts the claim"
                    : "which counts as an origin already";
        }
    }
}

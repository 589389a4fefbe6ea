package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.evidence.Origin;
import org.claimpress.evidence.OriginCount;
import org.claimpress.model.Claim;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/**
 * No origin that counts as independent is by a party that the claim is about, or by one that counts already. Who a source is by
 * is read from its publisher and its author, under all names that the party is known by.
 */
@AutoService(Rule.class)
public final class IndependentOriginsDiffer implements Rule {

    private static final Code CODE = Code.error(
            "same-party-counted",
            "A source counts as an independent origin of a claim although a party wrote or published it that the claim is about"
                    + " or that counts as an origin already.",
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
            List<Origin> independent = count.of(claim).independent();
            List<String> counted = Stream.concat(
                            Stream.concat(claim.accused().stream(), claim.concerned().stream()),
                            independent.stream().flatMap(origin -> origin.party().stream()))
                    .toList();
            independent.stream()
                    .filter(origin -> origin.party().isEmpty())
                    .flatMap(origin -> origin.sources().stream())
                    .map(site::source)
                    .forEach(source ->
                            by(source, counted, parties).ifPresent(party -> report(claim, source, party, findings)));
        }
    }

    /** A party with its names ready to be looked for. */
    private record NamedParty(Party party, PartyNames names) {}

    /** The party among these that made the source. */
    private static Optional<Party> by(Source source, List<String> ids, List<NamedParty> parties) {
        return parties.stream()
                .filter(named -> ids.contains(named.party().id()))
                .filter(named -> named.names().madeIt(source))
                .map(NamedParty::party)
                .findFirst();
    }

    private static void report(Claim claim, Source source, Party party, Findings findings) {
        boolean about =
                claim.accused().contains(party.id()) || claim.concerned().contains(party.id());
        findings.report(
                RecordKind.CLAIM,
                claim.id(),
                "evidence.for",
                "\"" + source.id() + "\" counts as an independent origin, yet it is by \"" + party.id() + "\", "
                        + (about ? "which the claim is about" : "which counts as an origin already"),
                "Write \"speaks-for: " + party.id() + "\" in the source, or what it derives from.");
    }
}

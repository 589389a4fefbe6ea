package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimpress.StoredCopies;
import org.claimpress.evidence.EvidenceFacts.Opposition;
import org.claimpress.evidence.EvidenceFacts.Support;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;
import org.junit.jupiter.api.Test;

/** The real scale, over all combinations of evidence. */
class EvidenceFactsTest {

    /** The statuses that say how well a claim is established, best first: less evidence never earns a better one. */
    private static final List<String> LADDER = List.of("confirmed", "corroborated", "reported", "alleged");

    private final Site site = StoredCopies.content().site();

    /** Every combination of small numbers of each kind of evidence that can occur. */
    private static List<EvidenceFacts> all() {
        List<EvidenceFacts> all = new ArrayList<>();
        for (Support support : supports()) {
            for (Opposition opposition : oppositions()) {
                for (int changed = 0; changed <= 1; changed++) {
                    all.add(new EvidenceFacts(support, opposition, changed, false));
                    all.add(new EvidenceFacts(support, opposition, changed, true));
                }
            }
        }
        return all;
    }

    private static List<Support> supports() {
        List<Support> supports = new ArrayList<>();
        for (int origins = 0; origins <= 4; origins++) {
            for (int unaligned = 0; unaligned <= origins; unaligned++) {
                for (int primary = 0; primary <= 3; primary++) {
                    for (int sources = primary; sources <= 4; sources++) {
                        supports.add(new Support(origins, unaligned, primary, sources, sources, sources));
                    }
                }
            }
        }
        return supports;
    }

    private static List<Opposition> oppositions() {
        return List.of(
                new Opposition(0, 0, 0),
                new Opposition(1, 0, 0),
                new Opposition(1, 1, 0),
                new Opposition(1, 1, 1),
                new Opposition(2, 0, 1),
                new Opposition(2, 2, 2));
    }

    private int rank(EvidenceFacts facts) {
        for (int rank = 0; rank < LADDER.size(); rank++) {
            if (StatusCeiling.rule(site.status(LADDER.get(rank)), facts).isPresent()) {
                return rank;
            }
        }
        return LADDER.size();
    }

    /** The same evidence with one piece of each kind less. */
    private static List<EvidenceFacts> less(EvidenceFacts facts) {
        Support support = facts.support();
        int o = support.origins();
        int u = support.unaligned();
        int p = support.primary();
        int s = support.sources();
        int fewer = Math.max(0, o - 1);
        return List.of(
                with(facts, new Support(fewer, Math.min(u, fewer), p, s, s, s)),
                with(facts, new Support(o, Math.max(0, u - 1), p, s, s, s)),
                with(facts, new Support(o, u, Math.max(0, p - 1), s, s, s)),
                with(facts, fewerSources(support)),
                new EvidenceFacts(support, facts.opposition(), facts.changedWordings(), false));
    }

    private static Support fewerSources(Support support) {
        int s = Math.max(0, support.sources() - 1);
        return new Support(support.origins(), support.unaligned(), Math.min(support.primary(), s), s, s, s);
    }

    private static EvidenceFacts with(EvidenceFacts facts, Support support) {
        return new EvidenceFacts(support, facts.opposition(), facts.changedWordings(), facts.admission());
    }

    @Test
    void takingEvidenceAwayNeverRaisesTheCeiling() {
        for (EvidenceFacts facts : all()) {
            for (EvidenceFacts fewer : less(facts)) {
                assertThat(rank(fewer)).as("%s after %s", fewer, facts).isGreaterThanOrEqualTo(rank(facts));
            }
        }
    }

    @Test
    void nothingAtAllCarriesNoStatusButThatNothingWasFound() {
        EvidenceFacts nothing = new EvidenceFacts(new Support(0, 0, 0, 0, 0, 0), new Opposition(0, 0, 0), 0, false);

        assertThat(site.statuses().stream()
                        .filter(status -> StatusCeiling.rule(status, nothing).isPresent()))
                .extracting(Status::id)
                .containsExactly("unsupported");
    }

    @Test
    void oneOriginNeverEstablishesAClaimUnlessItIsGrantedOrOnRecord() {
        all().stream()
                .filter(facts ->
                        facts.support().origins() < 2 && facts.support().primary() == 0 && !facts.admission())
                .forEach(facts -> assertThat(site.statuses().stream()
                                .filter(status -> status.standing() == Standing.ESTABLISHED)
                                .filter(status ->
                                        StatusCeiling.rule(status, facts).isPresent()))
                        .as(facts.toString())
                        .isEmpty());
    }

    @Test
    void whatSpeaksForAClaimForbidsToSayThatNothingDoes() {
        all().stream()
                .filter(facts -> facts.support().pieces() > 0)
                .forEach(facts -> assertThat(StatusCeiling.rule(site.status("unsupported"), facts))
                        .isEmpty());
    }

    @Test
    void whatAPartyDeniesIsNeverConfirmed() {
        all().stream()
                .filter(facts -> facts.opposition().denials() > 0)
                .forEach(facts -> assertThat(StatusCeiling.rule(site.status("confirmed"), facts))
                        .isEmpty());
    }

    @Test
    void aDenialNeverEarnsABetterStatus() {
        for (EvidenceFacts facts : all()) {
            Opposition denied = new Opposition(
                    facts.opposition().pieces(),
                    facts.opposition().records(),
                    facts.opposition().denials() + 1);
            EvidenceFacts after =
                    new EvidenceFacts(facts.support(), denied, facts.changedWordings(), facts.admission());

            assertThat(rank(after)).as("%s after %s", after, facts).isGreaterThanOrEqualTo(rank(facts));
        }
    }
}

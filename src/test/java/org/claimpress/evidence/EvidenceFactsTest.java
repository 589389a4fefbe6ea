package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimpress.StoredCopies;
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
        for (int origins = 0; origins <= 4; origins++) {
            for (int unaligned = 0; unaligned <= origins; unaligned++) {
                for (int primary = 0; primary <= 3; primary++) {
                    for (int sources = Math.max(primary, 0); sources <= 4; sources++) {
                        for (int against = 0; against <= 2; against++) {
                            for (int changed = 0; changed <= 1; changed++) {
                                all.add(new EvidenceFacts(
                                        origins, unaligned, primary, sources, sources, sources, against, against,
                                        changed, false));
                                all.add(new EvidenceFacts(
                                        origins, unaligned, primary, sources, sources, sources, against, 0, changed,
                                        true));
                            }
                        }
                    }
                }
            }
        }
        return all;
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
        int o = facts.origins();
        int u = facts.unaligned();
        int p = facts.primary();
        int s = facts.sources();
        return List.of(
                with(facts, Math.max(0, o - 1), Math.min(u, Math.max(0, o - 1)), p, s, facts.admission()),
                with(facts, o, Math.max(0, u - 1), p, s, facts.admission()),
                with(facts, o, u, Math.max(0, p - 1), s, facts.admission()),
                with(facts, o, u, Math.min(p, Math.max(0, s - 1)), Math.max(0, s - 1), facts.admission()),
                with(facts, o, u, p, s, false));
    }

    private static EvidenceFacts with(EvidenceFacts facts, int o, int u, int p, int s, boolean admission) {
        return new EvidenceFacts(
                o, u, p, s, s, s, facts.against(), facts.primaryAgainst(), facts.changedWordings(), admission);
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
        EvidenceFacts nothing = new EvidenceFacts(0, 0, 0, 0, 0, 0, 0, 0, 0, false);

        assertThat(site.statuses().stream()
                        .filter(status -> StatusCeiling.rule(status, nothing).isPresent()))
                .extracting(Status::id)
                .containsExactly("unsupported");
    }

    @Test
    void oneOriginNeverEstablishesAClaimUnlessItIsGrantedOrOnRecord() {
        all().stream()
                .filter(facts -> facts.origins() < 2 && facts.primary() == 0 && !facts.admission())
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
                .filter(facts -> facts.support() > 0)
                .forEach(facts -> assertThat(StatusCeiling.rule(site.status("unsupported"), facts))
                        .isEmpty());
    }
}

package org.claimpress.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimpress.StoredCopies;
import org.claimpress.evidence.EvidenceFacts;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Status;

/**
 * Prints a line for each claim of the real site: its status, its ceiling, its sources, origins and rating, and its replies.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=org.claimpress.bench.EvidenceTable
 * </pre>
 */
public final class EvidenceTable {

    private EvidenceTable() {}

    /** Prints the table; takes no arguments. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Site site = StoredCopies.content().site();
        StatusCeiling ceilings = new StatusCeiling(site);
        for (Claim claim : site.claims()) {
            EvidenceFacts facts = ceilings.facts(claim);
            String replies = claim.replies().stream()
                    .map(reply -> reply.party() + ":" + reply.state().word())
                    .collect(Collectors.joining(" "));
            out.println(String.format(
                    Locale.ROOT,
                    "%-42s %-13s ceiling %-13s %2d sources, %d for it with %d origins and %d unknown, %d denials; “%s” | %s",
                    claim.id(),
                    claim.status(),
                    ceilings.ceiling(facts).map(Status::id).orElse("-"),
                    claim.sources().size(),
                    facts.support().sources(),
                    facts.support().origins(),
                    ceilings.originsOf(claim).unknown().size(),
                    facts.opposition().denials(),
                    ceilings.reviewText(claim),
                    replies));
        }
    }
}

package org.claimpress.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimpress.StoredCopies;
import org.claimpress.evidence.Mutations;
import org.claimpress.evidence.Typography;

/**
 * Prints how many wrong forms of the real quotations are refused, and how many dresses of the right ones accepted:
 *
 * <pre>
 * CLAIMPRESS_COPIES=DIR mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dmain.class=org.claimpress.bench.MutationCounts
 * </pre>
 */
public final class MutationCounts {

    private static final int DRESSES = 200;

    private MutationCounts() {}

    /** Prints the counts; takes no arguments. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        List<StoredCopies.Found> quotations = StoredCopies.ofTheRealSite();
        Map<String, int[]> refused = new TreeMap<>();
        int accepted = 0;
        for (StoredCopies.Found found : quotations) {
            String quote = found.quote().text();
            Mutations.all()
                    .forEach((kind, mutation) -> mutation.apply(quote).ifPresent(wrong -> {
                        int[] count = refused.computeIfAbsent(kind, key -> new int[2]);
                        count[0] += found.copy().find(wrong, Optional.empty()).isEmpty() ? 1 : 0;
                        count[1]++;
                    }));
            Typography typography = new Typography(7);
            for (int i = 0; i < DRESSES; i++) {
                String dressed = typography.dress(quote);
                accepted += found.copy().find(dressed, found.quote().after()).isEmpty() ? 0 : 1;
            }
        }
        refused.forEach((kind, count) -> out.println(kind + ": " + count[0] + " of " + count[1] + " refused"));
        out.println("typographic dresses: " + accepted + " of " + quotations.size() * DRESSES + " accepted");
    }
}

package org.claimpress.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes sources that derive from one another: each from the one before it, each from all before it, or each from all. */
final class DerivedSources {

    private static final int[] COUNTS = {3, 12, 29, 40, 40, 1_000};
    private static final String CLAIM = "claims/payment.yaml";

    private DerivedSources() {}

    /** The files of such sources, and a claim that names them. */
    static Map<String, String> of(Random random, Map<String, String> files) {
        int count = COUNTS[random.nextInt(COUNTS.length)];
        int shape = count > 40 ? 0 : random.nextInt(3);
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            sources.put("sources/made-%d.yaml".formatted(i), source(i, from(shape, i, count)));
        }
        String context = IntStream.range(0, count)
                .mapToObj(i -> "    - source: made-%d\n      note: It says so.\n".formatted(i))
                .collect(Collectors.joining());
        sources.put(CLAIM, files.getOrDefault(CLAIM, "").replace("  context: []\n", "  context:\n" + context));
        return sources;
    }

    private static List<Integer> from(int shape, int i, int count) {
        return switch (shape) {
            case 0 -> IntStream.range(Math.max(0, i - 1), i).boxed().toList();
            case 1 -> IntStream.range(0, i).boxed().toList();
            default -> IntStream.range(0, count).filter(j -> j != i).boxed().toList();
        };
    }

    private static String source(int i, List<Integer> from) {
        String derivations = from.stream()
                .map("  - from: made-%d\n    reason: quotes-it\n    why: It quotes it.\n"::formatted)
                .collect(Collectors.joining());
        return """
                id: made-%1$d
                kind: news
                title: Source %1$d of many
                publisher: The Herald
                author: A. Reporter
                date: 2024-03
                url: https://herald.example/made-%1$d
                read: original
                second-reading: agreed
                not-archived: No copy has been made yet.
                """.formatted(i) + (from.isEmpty() ? "derives-from: nothing\n" : "derives-from:\n" + derivations);
    }
}

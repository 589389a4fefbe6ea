package org.claimpress.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes sources that derive from one another. */
final class DerivedSources {

    /** As many as can be read in the time that an input may take. */
    static final int MOST = 2_000;

    private static final int[] COUNTS = {3, 12, 29, 40, 150, 1_000, MOST};

    /** The most sources that derive from many others each: their derivations grow with the square of their number. */
    private static final int DENSE = 150;

    /** The most sources that derive from three others each. */
    private static final int LAYERED = 1_000;

    /** What each source derives from. */
    enum Shape {
        ROW("in a row") {
            @Override
            IntStream from(int i, int count) {
                return IntStream.range(Math.max(0, i - 1), i);
            }
        },
        /** A walk in the order of the names comes to the end of the chain first, and goes all the way back. */
        BACKWARDS("in a row backwards") {
            @Override
            IntStream from(int i, int count) {
                return IntStream.range(i + 1, Math.min(i + 2, count));
            }
        },
        LAYERS("in layers of three") {
            @Override
            IntStream from(int i, int count) {
                return IntStream.range(Math.max(0, i / 3 * 3 - 3), i / 3 * 3);
            }
        },
        ALL_BEFORE("from all before") {
            @Override
            IntStream from(int i, int count) {
                return IntStream.range(0, i);
            }
        },
        GROUPS("in groups of thirty") {
            @Override
            IntStream from(int i, int count) {
                return IntStream.range(i - i % 30, i);
            }
        },
        ONE_ANOTHER("from one another") {
            @Override
            IntStream from(int i, int count) {
                return IntStream.range(0, count).filter(j -> j != i);
            }
        };

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        abstract IntStream from(int i, int count);

        static Optional<Shape> named(String words) {
            return Stream.of(values())
                    .filter(shape -> shape.words.equals(words))
                    .findFirst();
        }
    }

    private static final String CLAIM = "claims/payment.yaml";

    private DerivedSources() {}

    /** Some number of sources in some shape. */
    static Map<String, String> of(Random random, Map<String, String> files) {
        Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
        return of(COUNTS[random.nextInt(COUNTS.length)], shape, files);
    }

    /** The files of such sources, and a claim that names them. */
    static Map<String, String> of(int wanted, Shape shape, Map<String, String> files) {
        int count = Math.min(wanted, most(shape));
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            sources.put("sources/made-%d.yaml".formatted(i), source(i, shape.from(i, count)));
        }
        String context = IntStream.range(0, count)
                .mapToObj(i -> "    - source: made-%d\n      note: It says so.\n".formatted(i))
                .collect(Collectors.joining());
        sources.put(CLAIM, files.getOrDefault(CLAIM, "").replace("  context: []\n", "  context:\n" + context));
        return sources;
    }

    private static int most(Shape shape) {
        return switch (shape) {
            case ROW, BACKWARDS -> MOST;
            case LAYERS -> LAYERED;
            default -> DENSE;
        };
    }

    private static String source(int i, IntStream from) {
        String derivations = from.mapToObj(
                        "  - from: made-%d\n    reason: quotes-it\n    why: It quotes it.\n"::formatted)
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
                """.formatted(i) + (derivations.isEmpty() ? "derives-from: nothing\n" : "derives-from:\n" + derivations);
    }
}

package org.claimpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimpress.Fixtures;

/**
 * Makes a content folder with any number of realistic claims, the same for the same seed:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=org.claimpress.bench.GeneratedSite \
 *     -Dexec.args="1000 42 target/generated"
 * java -jar target/claimpress.jar build --timings --content target/generated --site target/generated-site
 * </pre>
 */
public final class GeneratedSite {

    private static final List<String> WORDS = List.of(
            ("the filing alleges that an agreement gave access to messages of users who had connected both accounts and a report"
                            + " of the time says the same while the company denies it and no court has ruled on the matter so far")
                    .split(" "));

    private final Random random;
    private final List<String> sources;
    private final int count;

    private GeneratedSite(int count, long seed, List<String> sources) {
        this.count = count;
        this.random = new Random(seed);
        this.sources = sources;
    }

    /** Arguments: the number of claims, the seed, the folder to write to, which must not exist. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[2]);
        Path real = Path.of("content");
        for (String name : List.of("parties", "sources")) {
            Fixtures.copy(real.resolve(name), target.resolve(name));
        }
        for (String name : List.of("site.yaml", "statuses.yaml", "topics.yaml")) {
            Files.copy(real.resolve(name), target.resolve(name));
        }
        List<String> sources;
        try (Stream<Path> files = Files.list(real.resolve("sources"))) {
            sources = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
        new GeneratedSite(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), sources)
                .write(Files.createDirectories(target.resolve("claims")));
    }

    private void write(Path folder) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve(id(i) + ".yaml"), claim(i));
        }
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "claim-%06d", number);
    }

    private String claim(int number) {
        return """
                id: %s
                title: Claim number %d about access to messages
                allegation: %s
                topics: [message-access, deals]
                first-made:
                  by: advertiser-plaintiffs
                  in: court-letter-2023
                  date: "2023"
                accused: [meta, netflix]
                status: %s
                reason: %s
                answer: |
                %s
                replies:
                  - party: meta
                    state: denies
                    speaker: A spokesperson
                    date: 2024-04-02
                    source: meta-stone-2024
                    quote: Such agreements are commonplace in the industry.
                  - party: netflix
                    state: none-found
                    date: 2026-01-01
                evidence:
                  for:
                %s
                  against:
                %s
                  context: []
                wordings:
                %s
                unknowns:
                  - %s
                would-change:
                  - %s
                related: [%s]
                checked: 2026-01-01
                history:
                  - date: 2026-01-01
                    kind: created
                    what: First written.
                """.formatted(
                        id(number),
                        number,
                        sentence(14),
                        pick(List.of("alleged", "disputed", "misleading", "corroborated")),
                        sentence(20),
                        answer(),
                        evidence(3),
                        evidence(1),
                        wordings(),
                        sentence(9),
                        sentence(8),
                        id(random.nextInt(count)));
    }

    private String answer() {
        String paragraphs = IntStream.range(0, 3)
                .mapToObj(i -> "  " + sentence(40) + " See *" + sentence(3) + "* and [another claim](claim:"
                        + id(random.nextInt(count)) + ").")
                .collect(Collectors.joining("\n\n"));
        return paragraphs;
    }

    private String evidence(int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> "    - source: %s%n      quote: \"%s\"%n      note: %s"
                        .formatted(pick(sources), sentence(12), sentence(10)))
                .collect(Collectors.joining("\n"))
                .replace("\r", "");
    }

    private String wordings() {
        return IntStream.range(0, 4)
                .mapToObj(i -> "  - source: %s%n    quote: \"%s\"%n    voice: %s%n    changes: [hedge-dropped]"
                        .formatted(pick(sources), sentence(10), pick(List.of("fact", "allegation"))))
                .collect(Collectors.joining("\n"))
                .replace("\r", "");
    }

    private String sentence(int words) {
        String text = IntStream.range(0, words).mapToObj(i -> pick(WORDS)).collect(Collectors.joining(" "));
        return "X" + text.substring(1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

package org.claimpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 *     -Dexec.args="1000 42 target/generated 200"
 * java -jar target/claimpress.jar build --timings --content target/generated --site target/generated-site
 * java -jar target/claimpress.jar verify --content target/generated --copies target/generated-copies
 * </pre>
 *
 * The fourth argument, which may be left out, is the number of sources with stored copies; each claim then quotes four
 * of them, and the copies stand beside the content, in a folder of its name with {@code -copies} behind it.
 */
public final class GeneratedSite {

    private static final List<String> WORDS = List.of(
            ("the filing alleges that an agreement gave access to messages of users who had connected both accounts and a report"
                            + " of the time says the same while the company denies it and no court has ruled on the matter so far")
                    .split(" "));

    private final Random random;
    private final List<String> sources;
    private final int count;
    private final List<String> copies = new ArrayList<>();

    private GeneratedSite(int count, long seed, List<String> sources) {
        this.count = count;
        this.random = new Random(seed);
        this.sources = sources;
    }

    /** Arguments: the number of claims, the seed, the folder to write to, which must not exist, the number of copies. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[2]);
        Path real = Path.of("content");
        for (String name : List.of("parties", "sources")) {
            Fixtures.copy(real.resolve(name), target.resolve(name));
        }
        // The real sources derive from one another for certain real claims, which are not here.
        for (Path source : Fixtures.files(target.resolve("sources"))) {
            Files.writeString(source, Fixtures.text(source).replaceAll("(?m)^    claims:\\n(?:      - .*\\n)+", ""));
        }
        for (String name : List.of("site.yaml", "statuses.yaml", "topics.yaml")) {
            Files.copy(real.resolve(name), target.resolve(name));
        }
        // Nor are the claims that the real settings link to.
        Path settings = target.resolve("site.yaml");
        Files.writeString(
                settings, Fixtures.text(settings).replaceAll("(?m)^(?:lead|questions|findings):.*\\n(?:  .*\\n)+", ""));
        List<String> sources;
        try (Stream<Path> files = Files.list(real.resolve("sources"))) {
            // Of sources that nobody has read nothing can be quoted without naming another, and the statements of those
            // who
            // deny every claim here speak for none.
            sources = files.filter(file -> !Fixtures.text(file).contains("read: quoted-elsewhere"))
                    .filter(file -> !Fixtures.text(file).contains("speaks-for: "))
                    .map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(name -> !name.startsWith("seed-"))
                    .sorted()
                    .toList();
        }
        GeneratedSite site = new GeneratedSite(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), sources);
        if (arguments.length > 3) {
            site.writeCopies(Integer.parseInt(arguments[3]), target);
        }
        site.write(Files.createDirectories(target.resolve("claims")));
    }

    private void write(Path folder) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve(id(i) + ".yaml"), claim(i));
        }
    }

    /** Sources whose copies have 40 sentences, each with a number of its own so that no quotation stands twice. */
    private void writeCopies(int number, Path content) throws IOException {
        Path folder = Files.createDirectories(content.resolveSibling(content.getFileName() + "-copies"));
        for (int i = 0; i < number; i++) {
            String id = String.format(Locale.ROOT, "copied-%05d", i);
            String text = IntStream.range(0, 40)
                    .mapToObj(n -> "Sentence " + n + " of it: " + sentence(20) + ".")
                    .collect(Collectors.joining("\n"));
            copies.add(text);
            Files.writeString(folder.resolve(id + ".txt"), text);
            Files.writeString(content.resolve("sources").resolve(id + ".yaml"), """
                    id: %s
                    kind: news
                    title: Source number %d
                    publisher: unknown
                    author: unknown
                    date: 2020-01-01
                    url: https://news.example/%s
                    not-archived: Generated.
                    read: original
                    second-reading: agreed
                    stored-copy: %s.txt
                    derives-from: %s
                    """.formatted(
                            id, i, id, id, i < 50 ? "nothing" : derivation(random.nextInt(i))));
        }
    }

    private static String derivation(int from) {
        return String.format(Locale.ROOT, "%n  - {from: copied-%05d, reason: names-it, why: Generated.}", from)
                .replace("\r", "");
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "claim-%06d", number);
    }

    private String claim(int number) {
        return """
                id: %s
                title: %d %s
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
                    what: Page created.
                """.formatted(
                        id(number),
                        number,
                        sentence(8),
                        sentence(14),
                        pick(List.of("alleged", "disputed", "misleading")),
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
                .mapToObj(i -> "  " + sentence(40) + " See *" + sentence(3) + "*; likewise [another claim](claim:"
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
                .mapToObj(i -> copies.isEmpty() ? wording(pick(sources), sentence(10)) : copiedWording())
                .collect(Collectors.joining("\n"))
                .replace("\r", "");
    }

    private String copiedWording() {
        int copy = random.nextInt(copies.size());
        String line = pick(copies.get(copy).lines().toList());
        String words = String.join(" ", List.of(line.split(" ", -1)).subList(0, 14));
        return wording(String.format(Locale.ROOT, "copied-%05d", copy), words);
    }

    private String wording(String source, String quote) {
        return "  - source: %s%n    quote: \"%s\"%n    voice: %s%n    changes: [hedge-dropped]"
                .formatted(source, quote, pick(List.of("fact", "allegation")));
    }

    /** Random words, none twice in a row. */
    private String sentence(int words) {
        StringBuilder text = new StringBuilder("X");
        String last = "";
        for (int i = 0; i < words; i++) {
            String word = pick(WORDS);
            while (word.equals(last)) {
                word = pick(WORDS);
            }
            text.append(' ').append(word);
            last = word;
        }
        return text.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

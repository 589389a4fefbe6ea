package org.claimpress.fuzz;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes files of a site. Most changes keep to the form of records, so that they get through the readers to what checks, plans
 * and writes pages.
 */
final class SiteMutator {

    private static final Pattern VALUE = Pattern.compile("( *(?:- )?(?:[\\w-]+: )?)([^ ].*)");

    private static final List<String> PIECES = List.of(
            "\n",
            "  - ",
            ": ",
            "unknown",
            "inbox",
            "acme",
            "herald",
            "letter",
            "[]",
            "\"",
            "'",
            "2026-01-01",
            "[a](claim:inbox)",
            "[^a]",
            "<b>",
            "&#x202e;",
            "https://e.example/",
            "nothing",
            "derives-from: ",
            "id: ");

    /** What a value may become, besides what the attacks put there. */
    private static final List<String> WORDS = List.of(
            "inbox",
            "payment",
            "acme",
            "plaintiffs",
            "herald",
            "letter",
            "statement",
            "nobody",
            "2024-01-02",
            "2999",
            "0",
            "-1",
            "unknown",
            "none",
            "established",
            "alleged",
            "denies",
            "grants",
            "https://site.example/#",
            "https://site.example/a/?b",
            "[a](record:0)",
            "[a](claim:payment#answer)",
            "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]",
            "=1+1",
            "＝1+1",
            "@a",
            "}",
            "{",
            "\\",
            "“",
            "a".repeat(400));

    private final Random random;
    private final Mutator mutator;
    private final List<String> words;

    SiteMutator(Random random) {
        this.random = random;
        this.mutator = new Mutator(random, PIECES);
        this.words = Stream.of(WORDS, Corpus.in("attacks", "markup"), Corpus.in("attacks", "addresses"))
                .flatMap(List::stream)
                .toList();
    }

    /** The files that change, by name, with their new texts. */
    Map<String, String> changes(Map<String, String> files) {
        int chance = random.nextInt(200);
        if (chance == 0) {
            return DerivedSources.of(random, files);
        }
        List<String> names = List.copyOf(files.keySet());
        Map<String, String> changes = new TreeMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            String text = changes.getOrDefault(name, files.getOrDefault(name, ""));
            changes.put(name, chance < 40 ? mutator.next(List.of(text)) : chance < 80 ? inForm(text) : inWords(text));
        }
        return changes;
    }

    private String inForm(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(12)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 3 -> lines.addAll(at, many(line));
            case 4, 5 -> lines.set(at, withSlipInKey(line));
            default -> lines.set(at, withOtherValue(line));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Changes a value that holds words, where the file has one. */
    private String inWords(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Integer> holdWords = IntStream.range(0, lines.size())
                .filter(at -> AttackedSite.TEXT.matcher(lines.get(at)).matches())
                .boxed()
                .toList();
        if (!holdWords.isEmpty()) {
            int at = holdWords.get(random.nextInt(holdWords.size()));
            lines.set(at, withOtherValue(lines.get(at)));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> many(String line) {
        int times = random.nextInt(40) == 0 ? 20_000 : 40;
        List<String> many = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            many.add(line + i);
        }
        return many;
    }

    /** The line with a letter of its key left out or written twice. */
    private String withSlipInKey(String line) {
        int end = line.indexOf(':');
        if (end < 1) {
            return line;
        }
        int at = random.nextInt(end);
        return line.substring(0, at + (random.nextBoolean() ? 1 : 0)) + line.substring(at + random.nextInt(2));
    }

    private String withOtherValue(String line) {
        Matcher value = VALUE.matcher(line);
        if (!value.matches()) {
            return line;
        }
        String old = value.group(2).replaceAll("^\"|\"$", "");
        String word = words.get(random.nextInt(words.size()));
        int at = random.nextInt(old.length() + 1);
        return value.group(1)
                + switch (random.nextInt(8)) {
                    case 0 -> word.replace("\n", " ");
                    case 1 -> new Gson().toJson(word);
                    default -> new Gson().toJson(old.substring(0, at) + word + old.substring(at));
                };
    }
}

package org.claimpress.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.read.RecordSchema;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlReader;
import org.claimpress.yaml.YamlScalar;
import org.claimpress.yaml.YamlSequence;

/** Takes the sources and parties out of the file of a claim that they came with, so that each gets a file of its own. */
public final class OwnFiles {

    private static final String WITH = "with";
    private static final Map<String, String> KINDS = Map.of("sources", "source", "parties", "party");

    private final List<String> lines;

    private OwnFiles(List<String> lines) {
        this.lines = lines;
    }

    /**
     * What becomes of such a file.
     *
     * @param claim its text without the records that came with the claim
     * @param others the texts of the others, by their files from the content folder
     */
    public record Parts(String claim, Map<String, String> others) {}

    /**
     * The parts of a claim's file; empty where it holds the claim alone, or is written so that its lines cannot be told apart.
     *
     * @param text the text of the file, with {@code \n} at its line ends
     */
    public static Optional<Parts> of(String text) {
        return parsed(text)
                .flatMap(root -> root.entry(WITH)
                        .flatMap(with -> new OwnFiles(text.lines().toList()).parts(root, with)));
    }

    private static Optional<YamlMapping> parsed(String text) {
        return new YamlReader()
                .read(new SourceText("record", text), new Problems())
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast);
    }

    private Optional<Parts> parts(YamlMapping root, YamlMapping.Entry with) {
        if (!(with.value() instanceof YamlMapping lists)) {
            return Optional.empty();
        }
        int begins = line(with.key());
        int ends = root.entries().stream()
                .mapToInt(entry -> line(entry.key()))
                .filter(line -> line > begins)
                .map(this::withComments)
                .min()
                .orElse(lines.size());
        Map<String, String> others = new LinkedHashMap<>();
        for (YamlMapping.Entry list : lists.entries()) {
            if (!take(list, end(lists, list, ends), others)) {
                return Optional.empty();
            }
        }
        List<String> left = new ArrayList<>(lines.subList(0, begins));
        left.addAll(lines.subList(ends, lines.size()));
        return others.isEmpty() ? Optional.empty() : Optional.of(new Parts(joined(left), others));
    }

    /** Puts each record of a list among the others; false where one of them has no lines of its own. */
    private boolean take(YamlMapping.Entry list, int ends, Map<String, String> others) {
        String kind = KINDS.get(list.key().text());
        if (kind == null || !(list.value() instanceof YamlSequence sequence)) {
            return false;
        }
        RecordSchema schema = RecordSchema.of(kind);
        List<YamlNode> items = sequence.items();
        for (int i = 0; i < items.size(); i++) {
            int next = i + 1 < items.size() ? line(items.get(i + 1)) : ends;
            Optional<String> id = id(items.get(i));
            Optional<String> record = record(items.get(i), next);
            if (id.isEmpty() || record.isEmpty()) {
                return false;
            }
            String file = schema.files().replace("*", id.get());
            if (others.put(file, Draft.schemaLine(schema) + record.get()) != null) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> id(YamlNode item) {
        return item instanceof YamlMapping mapping
                ? mapping.entry("id")
                        .map(YamlMapping.Entry::value)
                        .filter(YamlScalar.class::isInstance)
                        .map(value -> ((YamlScalar) value).text())
                        .filter(RecordSchema::isId)
                : Optional.empty();
    }

    /** The lines of an item without its dash; empty where they would say something else on their own. */
    private Optional<String> record(YamlNode item, int next) {
        int first = line(item);
        int indent = item.place().column() - 1;
        if (next <= first || !lines.get(first).substring(0, indent).matches(" *- *")) {
            return Optional.empty();
        }
        List<String> own = new ArrayList<>();
        own.add(lines.get(first).substring(indent));
        lines.subList(first + 1, next).forEach(line -> own.add(outdented(line, indent)));
        String text = joined(own);
        return parsed(text).filter(read -> same(read, item)).map(read -> text);
    }

    private static String outdented(String line, int indent) {
        int spaces = line.length() - line.stripLeading().length();
        return line.substring(Math.min(spaces, indent));
    }

    private static boolean same(YamlNode one, YamlNode other) {
        return said(one).equals(said(other));
    }

    private static String said(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> said(entry.key()) + ":" + said(entry.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(OwnFiles::said).collect(Collectors.joining(",", "[", "]"));
        }
        return YamlText.quoted(((YamlScalar) node).text());
    }

    private int end(YamlMapping lists, YamlMapping.Entry list, int ends) {
        return lists.entries().stream()
                .mapToInt(entry -> line(entry.key()))
                .filter(line -> line > line(list.key()))
                .min()
                .orElse(ends);
    }

    private static int line(YamlNode node) {
        return node.place().line() - 1;
    }

    private int withComments(int line) {
        int first = line;
        while (first > 0 && lines.get(first - 1).startsWith("#")) {
            first--;
        }
        return first;
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}

package org.claimpress.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.read.Field;
import org.claimpress.read.RecordSchema;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlReader;
import org.claimpress.yaml.YamlScalar;
import org.claimpress.yaml.YamlSequence;

/**
 * Mends in a record what can be mended in one way only: words and dates for which there is one right form. A record that is
 * mended, or that its writer is at work on, is tidied too: straight apostrophes in our own words, the line that names the
 * schema, and the order of the fields. Any other record stays as it is, to the last character; quotations are others' words
 * and stay as they are everywhere.
 */
public final class Repair {

    /** Fields that hold others' words, or no words at all. */
    private static final List<String> NOT_OURS = List.of("quote", "after", "url", "archived", "id", "stored-copy");

    /** Of a source its title and names too are others' words. */
    private static final List<String> OF_SOURCES = List.of("title", "publisher", "author");

    private final RecordSchema schema;

    /** @param schema the kind of record */
    public Repair(RecordSchema schema) {
        this.schema = schema;
    }

    /**
     * The mended text; the text itself where none of the problems can be mended.
     *
     * @param text the file's text, with {@code \n} at its line ends
     * @param problems what was found in it; problems of other files are passed over
     */
    public String of(SourceText text, List<Problem> problems) {
        return problems.stream().flatMap(problem -> problem.mend().stream()).anyMatch(mend -> mend.fits(text))
                ? tidy(withReplacements(text, problems))
                : text.text();
    }

    /**
     * The text of a record that its writer is at work on, mended and tidied.
     *
     * @param text the file's text, with {@code \n} at its line ends
     * @param problems what was found in it; problems of other files are passed over
     */
    public String ofOwn(SourceText text, List<Problem> problems) {
        return tidy(withReplacements(text, problems));
    }

    private String tidy(String text) {
        String mended = inOrder(withApostrophes(text));
        boolean bound = mended.startsWith("# yaml-language-server:");
        return bound || !schema.files().endsWith(".yaml") ? mended : Draft.schemaLine(schema) + mended;
    }

    private static String withReplacements(SourceText text, List<Problem> problems) {
        List<String> lines = new ArrayList<>(text.text().lines().toList());
        problems.stream()
                .flatMap(problem -> problem.mend().stream())
                .filter(mend -> mend.fits(text))
                .sorted(Comparator.comparing(Mend::place, Place.ORDER).reversed())
                .forEach(mend -> {
                    int index = mend.place().line() - 1;
                    // What an earlier mend of the line has changed is looked at again in the next round.
                    if (lines.get(index).equals(mend.place().lineText())) {
                        lines.set(index, mend.mendedLine());
                    }
                });
        return String.join("\n", lines) + "\n";
    }

    private static Optional<YamlNode> parsed(String text) {
        return new YamlReader().read(new SourceText("record", text), new Problems());
    }

    /** Straight apostrophes between letters of our own words made typographic ones. */
    private String withApostrophes(String text) {
        List<YamlScalar> ours = new ArrayList<>();
        parsed(text).ifPresent(root -> collect(root, ours));
        List<String> lines = new ArrayList<>(text.lines().toList());
        ours.forEach(scalar -> new Apostrophes(scalar).mend(lines));
        return String.join("\n", lines) + "\n";
    }

    private void collect(YamlNode node, List<YamlScalar> ours) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> isOurs(entry.key().text()))
                    .forEach(entry -> collect(entry.value(), ours));
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> collect(item, ours));
        } else if (node instanceof YamlScalar scalar && Apostrophes.areIn(scalar.text())) {
            ours.add(scalar);
        }
    }

    private boolean isOurs(String field) {
        return !NOT_OURS.contains(field) && !(schema.name().equals("source") && OF_SOURCES.contains(field));
    }

    /** The fields in the order of their declaration; comments stay above the field they stand above. */
    private String inOrder(String text) {
        Optional<YamlMapping> root =
                parsed(text).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
        if (root.isEmpty()) {
            return text;
        }
        List<String> lines = text.lines().toList();
        List<String> order = schema.type().fields().stream().map(Field::name).toList();
        List<Integer> starts = root.get().entries().stream()
                .map(entry -> withComments(lines, entry.key().place().line() - 1))
                .toList();
        Map<Integer, List<String>> blocks = new TreeMap<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            int rank = order.indexOf(root.get().entries().get(i).key().text());
            blocks.computeIfAbsent(rank < 0 ? order.size() : rank, key -> new ArrayList<>())
                    .addAll(lines.subList(starts.get(i), end));
        }
        List<String> head = lines.subList(0, starts.get(0));
        String body = blocks.values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
        return head.stream().map(line -> line + "\n").collect(Collectors.joining()) + body + "\n";
    }

    /** The first of the comment lines above this line, without the one that names the schema. */
    private static int withComments(List<String> lines, int index) {
        int first = index;
        while (first > 0
                && lines.get(first - 1).startsWith("#")
                && !lines.get(first - 1).startsWith("# yaml-language-server:")) {
            first--;
        }
        return first;
    }
}

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.text.Limits;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;
import org.claimpress.yaml.YamlSequence;

/**
 * A list of values of one type.
 *
 * @param item the type of each
 * @param filled whether it must have one
 * @param most how many it may have
 */
record ListType<T>(FieldType<T> item, boolean filled, int most) implements FieldType<List<T>> {

    private static final Pattern FIELD = Pattern.compile("\\s*(?:- +)*+([a-z][a-z0-9-]*:) +(\\S.*?)\\s*");
    private static final Pattern AND = Pattern.compile("(?:and|or|but|nor) .*");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*|\\s+and\\s+");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{N} ’-]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]+");

    ListType(FieldType<T> item, boolean filled) {
        this(item, filled, Limits.LIST);
    }

    @Override
    public List<T> read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlSequence sequence)) {
            wrongType(node, reading);
            return placeholder();
        }
        if (filled && sequence.items().isEmpty()) {
            reading.report(
                    ReadCodes.EMPTY_FIELD, node.place(), "This list is empty", "Write at least one item after a dash.");
        }
        if (sequence.items().size() > most) {
            reading.report(
                    ReadCodes.LIST_TOO_LONG,
                    sequence.items().get(most).place(),
                    "This list has " + sequence.items().size() + " items; at most " + most + " are allowed here",
                    "Take out what is not needed from here on.");
        }
        List<T> read = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (YamlNode child :
                sequence.items().subList(0, Math.min(most, sequence.items().size()))) {
            if (child instanceof YamlScalar scalar && scalar.isEmpty()) {
                empty(scalar, reading);
            } else {
                cutByComma(child, reading);
                read.add(item.read(child, reading));
                repeated(child, before, reading);
            }
        }
        return List.copyOf(read);
    }

    private void empty(YamlScalar scalar, RecordReading reading) {
        reading.report(
                ReadCodes.EMPTY_FIELD,
                scalar.place(),
                "This item is empty",
                "Write " + item.description() + ", or take the dash away.");
    }

    private static void repeated(YamlNode child, Set<String> before, RecordReading reading) {
        if (child instanceof YamlScalar scalar && !before.add(scalar.text().strip())) {
            reading.report(
                    WritingCodes.REPEATED_ITEM,
                    scalar.place(),
                    "\"" + scalar.text() + "\" stands in this list already",
                    "Keep one of the two.");
        }
    }

    /** A single word stands for a list of one, and most who write it mean that. */
    private void wrongType(YamlNode node, RecordReading reading) {
        Optional<String> inLine = node instanceof YamlScalar scalar ? inBrackets(scalar.text()) : Optional.empty();
        if (inLine.isPresent()) {
            String list = inLine.get();
            reading.report(
                    ReadCodes.WRONG_TYPE,
                    node.place(),
                    "Here stands " + node.description() + " where a list belongs",
                    "Write \"" + list + "\"; further items go behind a comma.",
                    Optional.of(list));
        } else {
            oneBelowAnother(node, reading);
        }
    }

    /** A text may hold commas, so it has a line of its own: “a list, each item after a dash” would be written on this one. */
    private void oneBelowAnother(YamlNode node, RecordReading reading) {
        Matcher field = FIELD.matcher(node.place().lineText());
        if (node instanceof YamlScalar && field.matches()) {
            reading.report(
                    ReadCodes.WRONG_TYPE,
                    node.place(),
                    "Here stands " + node.description() + " where a list belongs",
                    "Write each item on a line of its own, after a dash:\n" + field.group(1) + "\n  - "
                            + field.group(2));
        } else {
            reading.wrongType(node, description());
        }
    }

    /** Within brackets a comma ends an item; a sentence with one becomes two. */
    private static void cutByComma(YamlNode child, RecordReading reading) {
        if (child instanceof YamlScalar scalar && AND.matcher(scalar.text()).matches() && behindComma(scalar)) {
            reading.report(
                    WritingCodes.CUT_BY_COMMA,
                    scalar.place(),
                    "The comma before this item cuts a text in two, or the last word of a list got an “and”",
                    "Put each whole text in quotation marks, or on a line of its own after a dash. In a list of words leave"
                            + " out “and”.");
        }
    }

    private static boolean behindComma(YamlScalar scalar) {
        String line = scalar.place().lineText();
        String before =
                line.substring(0, line.offsetByCodePoints(0, scalar.place().column() - 1));
        return before.isBlank() || before.stripTrailing().endsWith(",");
    }

    /** The words as a list on one line; empty where they may be one text. */
    private Optional<String> inBrackets(String text) {
        if (WORD.matcher(text).matches()) {
            return Optional.of("[" + text + "]");
        }
        boolean words = item instanceof TextType;
        List<String> items =
                (words ? COMMA : BETWEEN).splitAsStream(text.strip()).toList();
        Pattern form = words ? WORDS : WORD;
        return items.size() > 1
                        && items.stream().allMatch(one -> form.matcher(one).matches())
                ? Optional.of("[" + String.join(", ", items) + "]")
                : Optional.empty();
    }

    @Override
    public List<T> placeholder() {
        return List.of();
    }

    @Override
    public String description() {
        return "a list, each item after a dash: " + item.description();
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject schema = SchemaText.typed("array");
        schema.add("items", item.schema(ids));
        if (filled) {
            schema.addProperty("minItems", 1);
        }
        return schema;
    }
}

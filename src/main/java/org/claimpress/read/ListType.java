package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
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
        return sequence.items().stream()
                .limit(most)
                .map(child -> item.read(child, reading))
                .toList();
    }

    /** A single word stands for a list of one, and most who write it mean that. */
    private void wrongType(YamlNode node, RecordReading reading) {
        if (node instanceof YamlScalar scalar && WORD.matcher(scalar.text()).matches()) {
            String list = "[" + scalar.text() + "]";
            reading.report(
                    ReadCodes.WRONG_TYPE,
                    node.place(),
                    "Here stands " + node.description() + " where a list belongs",
                    "Write \"" + list + "\"; further items go behind a comma.",
                    Optional.of(list));
        } else {
            reading.wrongType(node, description());
        }
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

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;
import org.claimpress.yaml.YamlSequence;

/** A list of values of one type. */
record ListType<T>(FieldType<T> item, boolean filled) implements FieldType<List<T>> {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]+");

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
        List<T> values = new ArrayList<>();
        for (YamlNode child : sequence.items()) {
            values.add(item.read(child, reading));
        }
        return List.copyOf(values);
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

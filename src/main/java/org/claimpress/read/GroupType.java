package org.claimpress.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimpress.problem.Place;
import org.claimpress.problem.Suggestions;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * A group of declared fields, read into one value.
 *
 * @param name what the group is called in messages: “a claim”
 * @param fields the fields, in the order editors should write them
 * @param maker makes the value of the fields' values
 */
public record GroupType<T>(String name, List<Field<?>> fields, Function<Values, T> maker) implements FieldType<T> {

    /** The values of a group's fields. */
    public static final class Values {

        /** By the field itself: to compare its type, with all types in that, would take longer than to read it. */
        private final IdentityHashMap<Field<?>, Object> values = new IdentityHashMap<>();

        /** The value of this field of the group. */
        @SuppressWarnings("unchecked") // put() stores under each field a value of the field's own type
        public <T> T get(Field<T> field) {
            T value = (T) values.get(field);
            if (value == null) {
                throw new IllegalArgumentException("The group does not declare the field " + field.name());
            }
            return value;
        }

        private <T> void put(Field<T> field, T value) {
            values.put(field, value);
        }
    }

    @Override
    public T read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlMapping mapping)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        List<String> names = fields.stream().map(Field::name).toList();
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!names.contains(entry.key().text())) {
                unknownKey(entry.key(), names, mapping, reading);
            }
        }
        Values values = new Values();
        fields.forEach(field -> readField(field, mapping, values, reading));
        return maker.apply(values);
    }

    private void unknownKey(YamlScalar key, List<String> names, YamlMapping mapping, RecordReading reading) {
        Optional<YamlMapping.Entry> same = Suggestions.only(key.text(), names).flatMap(mapping::entry);
        if (same.isPresent()) {
            String field = same.get().key().text();
            reading.report(
                    ReadCodes.UNKNOWN_KEY,
                    key.place(),
                    "\"" + key.text() + "\" is no field of " + name + ", and looks like the \"" + field + "\" on line "
                            + same.get().key().place().line(),
                    "Keep one of the two, or join their contents under one \"" + field + ":\".");
            return;
        }
        reading.report(
                ReadCodes.UNKNOWN_KEY,
                key.place(),
                "\"" + key.text() + "\" is no field of " + name,
                Suggestions.advice(key.text(), names),
                Suggestions.only(key.text(), names));
    }

    /** The entry of this field, under its name or under one that can only be meant for it. */
    Optional<YamlMapping.Entry> entry(Field<?> field, YamlMapping mapping) {
        return mapping.entry(field.name()).or(() -> misspelt(field, mapping));
    }

    private <V> void readField(Field<V> field, YamlMapping mapping, Values values, RecordReading reading) {
        Optional<YamlMapping.Entry> entry = entry(field, mapping);
        if (entry.isEmpty()) {
            values.put(field, field.absent().orElseGet(() -> missing(field, mapping.place(), reading)));
        } else if (entry.get().value() instanceof YamlScalar scalar && scalar.isEmpty()) {
            values.put(field, field.absent().orElseGet(field.type()::placeholder));
            new EmptyField(entry.get().key().place(), field, reading).tell();
        } else {
            values.put(field, field.type().read(entry.get().value(), reading));
        }
    }

    /** The entry whose key can only be meant for this field, so that one slip is one message. */
    private Optional<YamlMapping.Entry> misspelt(Field<?> field, YamlMapping mapping) {
        List<String> names = fields.stream().map(Field::name).toList();
        return mapping.entries().stream()
                .filter(entry -> !names.contains(entry.key().text()))
                .filter(entry -> Suggestions.only(entry.key().text(), names)
                        .filter(field.name()::equals)
                        .isPresent())
                .findFirst();
    }

    private <V> V missing(Field<V> field, Place place, RecordReading reading) {
        reading.report(
                ReadCodes.MISSING_FIELD,
                new Place(place.source(), place.line(), place.column(), 0),
                "The field \"" + field.name() + "\" is missing from " + name,
                field.meaning() + " For example: " + field.name() + ": " + field.example());
        return field.type().placeholder();
    }

    @Override
    public T placeholder() {
        Values values = new Values();
        fields.forEach(field -> fill(field, values));
        return maker.apply(values);
    }

    private static <V> void fill(Field<V> field, Values values) {
        values.put(field, field.absent().orElseGet(field.type()::placeholder));
    }

    @Override
    public String description() {
        return name + ", with these fields: "
                + String.join(", ", fields.stream().map(Field::name).toList());
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject properties = new JsonObject();
        JsonArray required = new JsonArray();
        for (Field<?> field : fields) {
            JsonObject property = field.type().schema(ids);
            property.addProperty("description", field.meaning());
            JsonArray examples = new JsonArray();
            examples.add(YamlJson.of(field.example()));
            property.add("examples", examples);
            properties.add(field.name(), property);
            if (field.absent().isEmpty()) {
                required.add(field.name());
            }
        }
        JsonObject schema = SchemaText.typed("object");
        schema.addProperty("title", name);
        schema.add("properties", properties);
        schema.add("required", required);
        schema.addProperty("additionalProperties", false);
        return schema;
    }
}

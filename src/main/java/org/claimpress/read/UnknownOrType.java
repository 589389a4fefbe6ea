package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** A value, or the word {@code unknown}, which says that somebody looked and did not find out. */
record UnknownOrType<T>(FieldType<T> type) implements FieldType<Optional<T>> {

    @Override
    public Optional<T> read(YamlNode node, RecordReading reading) {
        boolean unknown = node instanceof YamlScalar scalar && scalar.text().equals("unknown");
        if (unknown) {
            return Optional.empty();
        }
        int before = reading.problems().errors();
        T value = type.read(node, reading);
        // What could not be read counts as unknown, so that no rule takes the placeholder for a fact.
        return reading.problems().errors() > before ? Optional.empty() : Optional.of(value);
    }

    @Override
    public Optional<T> placeholder() {
        return Optional.empty();
    }

    @Override
    public String description() {
        return type.description() + ", or the word unknown";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.anyOf(SchemaText.words(List.of("unknown")), type.schema(ids));
    }
}

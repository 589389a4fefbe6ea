package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.function.Function;
import org.claimpress.yaml.YamlNode;

/** A type whose values are made of another's. */
record MappedType<S, T>(FieldType<S> type, Function<S, T> function) implements FieldType<T> {

    @Override
    public T read(YamlNode node, RecordReading reading) {
        return function.apply(type.read(node, reading));
    }

    @Override
    public T placeholder() {
        return function.apply(type.placeholder());
    }

    @Override
    public Map<String, String> choices() {
        return type.choices();
    }

    @Override
    public String description() {
        return type.description();
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return type.schema(ids);
    }
}

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.List;
import org.claimpress.model.RecordKind;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * The id of another record, which must exist.
 *
 * @param kind the kind of that record
 */
record ReferenceType(RecordKind kind) implements FieldType<String> {

    @Override
    public String read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        reading.references().add(new Reference(kind, scalar.text(), scalar.place(), "", false));
        return scalar.text();
    }

    @Override
    public String placeholder() {
        return "";
    }

    @Override
    public String description() {
        return "the id of a " + kind.word();
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        List<String> known = ids.of(kind);
        return known.isEmpty() ? new IdType().schema(ids) : SchemaText.words(known);
    }
}

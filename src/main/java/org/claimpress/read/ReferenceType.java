package org.claimpress.read;

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
        reading.references().add(new Reference(kind, scalar.text(), scalar.place(), ""));
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
}

package org.claimpress.read;

import com.google.gson.JsonObject;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** A text exactly as it stands between quotation marks, which may be empty; written by the program, not by editors. */
record RawTextType() implements FieldType<String> {

    @Override
    public String read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        return scalar.text();
    }

    @Override
    public String placeholder() {
        return "";
    }

    @Override
    public String description() {
        return "a text between quotation marks";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.typed("string");
    }
}

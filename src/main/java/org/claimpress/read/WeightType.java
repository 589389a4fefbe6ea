package org.claimpress.read;

import com.google.gson.JsonObject;
import org.claimpress.yaml.YamlNode;

/** How bold the letters of a font's file are: a number, or of a variable font two, from the lightest to the boldest. */
record WeightType() implements FieldType<String> {

    private static final PatternType TEXT =
            new PatternType("[1-9]00(?: [1-9]00)?", "400", "a weight such as 400, or a range such as 200 900");

    @Override
    public String read(YamlNode node, RecordReading reading) {
        return TEXT.read(node, reading);
    }

    @Override
    public String placeholder() {
        return TEXT.placeholder();
    }

    @Override
    public String description() {
        return TEXT.description();
    }

    /** YAML takes a weight alone for a number. */
    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject number = SchemaText.typed("integer");
        number.addProperty("minimum", 100);
        number.addProperty("maximum", 900);
        return SchemaText.anyOf(number, TEXT.schema(ids));
    }
}

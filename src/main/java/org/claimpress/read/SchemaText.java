package org.claimpress.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Pieces of JSON Schemas. */
final class SchemaText {

    private SchemaText() {}

    static JsonObject typed(String type) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", type);
        return schema;
    }

    /** A text of this form. */
    static JsonObject text(String pattern) {
        JsonObject schema = typed("string");
        schema.addProperty("pattern", pattern);
        return schema;
    }

    /** One of these words. */
    static JsonObject words(List<String> words) {
        JsonObject schema = typed("string");
        JsonArray allowed = new JsonArray();
        words.forEach(allowed::add);
        schema.add("enum", allowed);
        return schema;
    }

    /** What fits any of these. */
    static JsonObject anyOf(JsonObject... schemas) {
        JsonArray choices = new JsonArray();
        List.of(schemas).forEach(choices::add);
        JsonObject schema = new JsonObject();
        schema.add("anyOf", choices);
        return schema;
    }
}

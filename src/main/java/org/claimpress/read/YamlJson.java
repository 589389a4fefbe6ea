package org.claimpress.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlReader;
import org.claimpress.yaml.YamlScalar;
import org.claimpress.yaml.YamlSequence;

/** Values in YAML as JSON: texts, dates and addresses as strings, whole numbers as numbers. */
final class YamlJson {

    private YamlJson() {}

    /**
     * The JSON of a value in YAML.
     *
     * @throws IllegalArgumentException where the text is no YAML
     */
    static JsonElement of(String yaml) {
        return new YamlReader()
                .read(new SourceText("example", yaml), new Problems())
                .map(YamlJson::of)
                .orElseThrow(() -> new IllegalArgumentException("No YAML: " + yaml));
    }

    private static JsonElement of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            JsonObject object = new JsonObject();
            mapping.entries().forEach(entry -> object.add(entry.key().text(), of(entry.value())));
            return object;
        }
        if (node instanceof YamlSequence sequence) {
            JsonArray array = new JsonArray();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return of((YamlScalar) node);
    }

    private static JsonElement of(YamlScalar scalar) {
        if (scalar.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        boolean number =
                scalar.reading() == YamlScalar.Reading.NUMBER && scalar.text().matches("[1-9][0-9]{0,8}|0");
        return number ? new JsonPrimitive(Integer.valueOf(scalar.text())) : new JsonPrimitive(scalar.text());
    }
}

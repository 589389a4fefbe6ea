package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * A short text of a certain form, with no letter beyond it: it becomes part of a stylesheet or of an address.
 *
 * @param form the form of the whole text
 * @param placeholder a text of this form
 * @param description what to write, in an editor's words
 */
record PatternType(Pattern form, String placeholder, String description) implements FieldType<String> {

    PatternType(String form, String placeholder, String description) {
        this(Pattern.compile(form), placeholder, description);
    }

    @Override
    public String read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description);
            return placeholder;
        }
        if (form.matcher(scalar.text()).matches()) {
            return scalar.text();
        }
        reading.report(
                ReadCodes.UNKNOWN_VALUE,
                scalar.place(),
                "\"" + scalar.text() + "\" is not what belongs here",
                "Write " + description + ".");
        return placeholder;
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.text("^(?:" + form.pattern() + ")$");
    }
}

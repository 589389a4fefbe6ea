package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * A whole number from 0.
 *
 * @param largest the largest that is allowed
 */
record NumberType(int largest) implements FieldType<Integer> {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,8}");

    @Override
    public Integer read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        int number = FORM.matcher(scalar.text()).matches() ? Integer.parseInt(scalar.text()) : -1;
        if (number < 0 || number > largest) {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "\"" + scalar.text() + "\" is no whole number from 0 to " + largest,
                    "Write " + description() + ".");
            return placeholder();
        }
        return number;
    }

    @Override
    public Integer placeholder() {
        return 0;
    }

    @Override
    public String description() {
        return "a whole number from 0 to " + largest;
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject schema = SchemaText.typed("integer");
        schema.addProperty("minimum", 0);
        schema.addProperty("maximum", largest);
        return schema;
    }
}

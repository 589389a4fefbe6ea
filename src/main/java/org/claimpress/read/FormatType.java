package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** The number of the format that a site's records are written in; this program knows formats from 1 to its newest. */
record FormatType() implements FieldType<Integer> {

    /** Raised where records that were right would be read in another way; {@code check --fix} then learns to convert them. */
    static final int NEWEST = 1;

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,8}");

    @Override
    public Integer read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        if (!FORM.matcher(scalar.text()).matches()) {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "\"" + scalar.text() + "\" is the number of no format",
                    "Write " + description() + ".");
            return placeholder();
        }
        int number = Integer.parseInt(scalar.text());
        if (number > NEWEST) {
            reading.report(
                    ReadCodes.NEWER_FORMAT,
                    scalar.place(),
                    "The records are in format " + number + ", and this program reads formats up to " + NEWEST,
                    "Use a newer version of Claimpress; its changelog says which format it reads.");
            return placeholder();
        }
        return number;
    }

    @Override
    public Integer placeholder() {
        return NEWEST;
    }

    @Override
    public String description() {
        return "the number " + NEWEST;
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject schema = SchemaText.typed("integer");
        schema.addProperty("minimum", 1);
        schema.addProperty("maximum", NEWEST);
        return schema;
    }
}

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** The SHA-256 of a file: 64 hexadecimal digits in lower case. Written by the program, not by editors. */
record HashType() implements FieldType<String> {

    private static final String FORM = "[0-9a-f]{64}";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    @Override
    public String read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        if (!WHOLE.matcher(scalar.text()).matches()) {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "This is no SHA-256: it has 64 characters, 0 to 9 and a to f",
                    "Run \"claimpress verify --copies DIR\" with the stored copies; it writes the lock anew.");
            return placeholder();
        }
        return scalar.text();
    }

    @Override
    public String placeholder() {
        return "0".repeat(64);
    }

    @Override
    public String description() {
        return "a SHA-256 in hexadecimal digits";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.text("^" + FORM + "$");
    }
}

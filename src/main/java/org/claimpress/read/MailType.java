package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** An e-mail address, bare: without a name and without {@code mailto:}. */
record MailType() implements FieldType<String> {

    private static final String SHAPE = "[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,63}";

    private static final Pattern MAIL = Pattern.compile(SHAPE);

    @Override
    public String read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        if (!MAIL.matcher(scalar.text()).matches()) {
            reading.report(
                    ReadCodes.BAD_ADDRESS,
                    scalar.place(),
                    "\"" + scalar.text() + "\" is no e-mail address",
                    "Write the bare address, such as corrections@example.org.");
            return placeholder();
        }
        return scalar.text();
    }

    @Override
    public String placeholder() {
        return "nobody@example.org";
    }

    @Override
    public String description() {
        return "an e-mail address";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.text("^" + SHAPE + "$");
    }
}

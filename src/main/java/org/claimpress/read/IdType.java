package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** The id of a record: lower-case letters, digits and hyphens, at most 80. */
record IdType() implements FieldType<String> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s_.‐-―−]+");

    static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        if (!isId(scalar.text())) {
            reading.report(
                    ReadCodes.BAD_ID,
                    scalar.place(),
                    "\"" + scalar.text() + "\" cannot be an id",
                    right(scalar).map(id -> "Write: " + id).orElse("Write " + description() + "."),
                    right(scalar));
        }
        return scalar.text();
    }

    /** The same words in the form of an id, as the file is called if it is called so; empty where letters would be lost. */
    private static Optional<String> right(YamlScalar scalar) {
        String id =
                BETWEEN.matcher(scalar.text().strip().toLowerCase(Locale.ROOT)).replaceAll("-");
        String path = scalar.place().path();
        String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
        boolean same = file.replace("-", "").equals(id.replace("-", ""));
        return Optional.of(same ? file : id).filter(IdType::isId);
    }

    @Override
    public String placeholder() {
        return "";
    }

    @Override
    public String description() {
        return "lower-case letters, digits and hyphens, at most 80";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.text("^" + FORM.pattern() + "$");
    }
}

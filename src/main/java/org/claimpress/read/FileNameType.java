package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;

/** The name of a file, with no folder before it: what a record names must not lead out of the folder that we look in. */
record FileNameType() implements FieldType<String> {

    private static final TextType TEXT = Types.PHRASE;
    private static final String FORM = "[^./\\\\:][^/\\\\:]*";
    private static final Pattern WHOLE = Pattern.compile(FORM);

    @Override
    public String read(YamlNode node, RecordReading reading) {
        String name = TEXT.read(node, reading);
        if (!name.isEmpty() && !WHOLE.matcher(name).matches()) {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    node.place(),
                    "This is not the name of a file alone",
                    "Write the name without folders, such as mail.txt.");
        }
        return name;
    }

    @Override
    public String placeholder() {
        return TEXT.placeholder();
    }

    @Override
    public String description() {
        return TEXT.description();
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject schema = TEXT.schema(ids);
        schema.addProperty("pattern", "^" + FORM + "$");
        return schema;
    }
}

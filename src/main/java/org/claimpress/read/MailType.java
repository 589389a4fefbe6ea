package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.claimpress.text.WebAddress;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** An e-mail address, bare: without a name and without {@code mailto:}. */
record MailType() implements FieldType<String> {

    /** For editors that know only the schema; what else an address must be, {@link WebAddress#mailFault} says. */
    private static final String SHAPE = "[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z][A-Za-z0-9-]{1,62}";

    @Override
    public String read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        Optional<WebAddress.Fault> fault = WebAddress.mailFault(scalar.text());
        fault.ifPresent(found -> reading.report(
                ReadCodes.BAD_ADDRESS,
                scalar.place(),
                "\"" + scalar.text() + "\" is no e-mail address that readers can write to" + why(found),
                "Write the bare address, such as corrections@example.org."));
        return fault.isPresent() ? placeholder() : scalar.text();
    }

    /** What is wrong with the host; of the form of the whole there is nothing to say. */
    private static String why(WebAddress.Fault fault) {
        return fault == WebAddress.Fault.NO_ADDRESS ? "" : ": " + fault.words();
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

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.claimpress.text.WebAddress;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** The address of a page: {@code https} or {@code http}, with a host and without a user name. */
record AddressType() implements FieldType<URI> {

    @Override
    public URI read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        Optional<WebAddress.Fault> fault = WebAddress.fault(scalar.text());
        if (fault.isEmpty()) {
            return URI.create(scalar.text());
        }
        if (fault.get() == WebAddress.Fault.OTHER_SCHEME) {
            reading.report(
                    ReadCodes.FORBIDDEN_SCHEME,
                    scalar.place(),
                    "This address cannot be published: " + fault.get().words(),
                    "Only addresses that begin with https:// or http:// are published.");
        } else {
            reading.report(
                    ReadCodes.BAD_ADDRESS,
                    scalar.place(),
                    "This address cannot be published: " + fault.get().words(),
                    "Copy the address from the browser's address bar; it begins with https://.");
        }
        return placeholder();
    }

    @Override
    public URI placeholder() {
        return URI.create("https://example.org/");
    }

    @Override
    public String description() {
        return "an address that begins with https:// or http://";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject schema = SchemaText.text("^[Hh][Tt][Tt][Pp][Ss]?://[^/@?#\\s]+([/?#][!-~]*)?$");
        schema.addProperty("format", "uri");
        return schema;
    }
}

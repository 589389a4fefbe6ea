package org.claimpress.read;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.claimpress.text.WebAddress;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** The address at which a site is published: a host and plain folders. It is given a closing slash. */
record SiteAddressType() implements FieldType<URI> {

    @Override
    public URI read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        Optional<WebAddress.Fault> fault = WebAddress.siteFault(scalar.text());
        fault.ifPresent(found -> reading.report(
                ReadCodes.BAD_ADDRESS,
                scalar.place(),
                "No site can be published at \"" + scalar.text() + "\": " + found.words(),
                "Write " + description() + "."));
        return fault.isPresent() ? placeholder() : withSlash(scalar.text());
    }

    private static URI withSlash(String address) {
        return URI.create(address.endsWith("/") ? address : address + "/");
    }

    @Override
    public URI placeholder() {
        return URI.create("https://example.org/");
    }

    @Override
    public String description() {
        return "an address such as https://example.org/site/";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject schema = SchemaText.text("^[Hh][Tt][Tt][Pp][Ss]?://[^/@?#\\s]+(/[A-Za-z0-9._~-]+)*/?$");
        schema.addProperty("format", "uri");
        return schema;
    }
}

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.claimpress.text.WebAddress;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** An address that begins with {@code https} or {@code http}; what else it must be is for each kind to say. */
interface WebAddressType extends FieldType<URI> {

    /** What is wrong with this address; empty where nothing is. */
    Optional<WebAddress.Fault> fault(String text);

    /** Says what is wrong, and what to write. */
    void tell(YamlScalar scalar, WebAddress.Fault fault, RecordReading reading);

    /** The address of a text with which nothing is wrong. */
    default URI address(String text) {
        return URI.create(text);
    }

    @Override
    default URI read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        Optional<WebAddress.Fault> fault = fault(scalar.text());
        fault.ifPresent(found -> tell(scalar, found, reading));
        return fault.isPresent() ? placeholder() : address(scalar.text());
    }

    @Override
    default URI placeholder() {
        return URI.create("https://example.org/");
    }

    /** The schema of an address with a path of this form. */
    static JsonObject schema(String path) {
        JsonObject schema = SchemaText.text("^[Hh][Tt][Tt][Pp][Ss]?://[^/@?#\\s]+" + path + "$");
        schema.addProperty("format", "uri");
        return schema;
    }
}

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
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
        Optional<URI> address = parse(scalar.text());
        String scheme = address.map(URI::getScheme).orElse("").toLowerCase(Locale.ROOT);
        if (address.isEmpty() || scheme.isEmpty()) {
            badAddress(scalar, "\"" + scalar.text() + "\" is no address of a page", reading);
        } else if (!scheme.equals("https") && !scheme.equals("http")) {
            reading.report(
                    ReadCodes.FORBIDDEN_SCHEME,
                    scalar.place(),
                    "An address may not begin with \"" + scheme + ":\"",
                    "Only addresses that begin with https:// or http:// are published.");
        } else if (address.get().getHost() == null || address.get().getUserInfo() != null) {
            badAddress(scalar, "The address names no host, or a user name before it", reading);
        }
        return address.orElseGet(this::placeholder);
    }

    private static Optional<URI> parse(String text) {
        try {
            URI address = new URI(text);
            boolean ascii = text.chars().allMatch(unit -> unit > ' ' && unit < 127);
            return ascii ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static void badAddress(YamlScalar scalar, String message, RecordReading reading) {
        reading.report(
                ReadCodes.BAD_ADDRESS,
                scalar.place(),
                message,
                "Copy the address from the browser's address bar; it begins with https://.");
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

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.claimpress.text.WebAddress;
import org.claimpress.yaml.YamlScalar;

/** The address at which a site is published: a host and plain folders. It is given a closing slash. */
record SiteAddressType() implements WebAddressType {

    @Override
    public Optional<WebAddress.Fault> fault(String text) {
        return WebAddress.siteFault(text);
    }

    @Override
    public void tell(YamlScalar scalar, WebAddress.Fault fault, RecordReading reading) {
        reading.report(
                ReadCodes.BAD_ADDRESS,
                scalar.place(),
                "No site can be published at \"" + scalar.text() + "\": " + fault.words(),
                "Write " + description() + ".");
    }

    @Override
    public URI address(String text) {
        return URI.create(text.endsWith("/") ? text : text + "/");
    }

    @Override
    public String description() {
        return "an address such as https://example.org/site/";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return WebAddressType.schema("(/[A-Za-z0-9._~-]+)*/?");
    }
}

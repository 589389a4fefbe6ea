package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.text.MeantAddress;
import org.claimpress.text.WebAddress;
import org.claimpress.yaml.YamlScalar;

/** The address of a page: {@code https} or {@code http}, with a host and without a user name. */
record AddressType() implements WebAddressType {

    private static final Pattern SEVERAL = Pattern.compile("\\S\\s+https?://");

    @Override
    public Optional<WebAddress.Fault> fault(String text) {
        return WebAddress.fault(text);
    }

    @Override
    public void tell(YamlScalar scalar, WebAddress.Fault fault, RecordReading reading) {
        boolean otherScheme = fault == WebAddress.Fault.OTHER_SCHEME;
        Optional<String> meant = MeantAddress.in(scalar.text());
        boolean several = SEVERAL.matcher(scalar.text()).find();
        reading.report(
                otherScheme && meant.isEmpty() ? ReadCodes.FORBIDDEN_SCHEME : ReadCodes.BAD_ADDRESS,
                scalar.place(),
                "This address cannot be published: " + fault.words(),
                meant.map(address -> "Write: " + address).orElseGet(() -> advice(several, otherScheme)),
                meant);
    }

    private static String advice(boolean several, boolean otherScheme) {
        if (several) {
            return "Keep one address here; another page is another source, with a record of its own.";
        }
        return otherScheme
                ? "Only addresses that begin with https:// or http:// are published."
                : "Copy the address from the browser's address bar; it begins with https://.";
    }

    @Override
    public String description() {
        return "an address that begins with https:// or http://";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return WebAddressType.schema("([/?#][!-~]*)?");
    }
}

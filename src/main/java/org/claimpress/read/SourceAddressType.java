package org.claimpress.read;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.claimpress.problem.Code;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Place;
import org.claimpress.text.AddressSlip;
import org.claimpress.text.PageAddress;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * The address of a source: that of the page itself, without what a browser, a search or a mail program adds to it.
 *
 * @param address what every address has to be
 */
record SourceAddressType(FieldType<URI> address) implements FieldType<URI> {

    @Override
    public URI read(YamlNode node, RecordReading reading) {
        int before = reading.problems().errors();
        URI read = address.read(node, reading);
        if (node instanceof YamlScalar scalar && reading.problems().errors() == before) {
            inspect(scalar, new PageAddress(scalar.text()), reading);
        }
        return read;
    }

    private static void inspect(YamlScalar scalar, PageAddress page, RecordReading reading) {
        Optional<String> wrapped = page.wrapped();
        if (page.isExample()) {
            reading.report(
                    WritingCodes.EXAMPLE_ADDRESS,
                    scalar.place(),
                    "This address is an example and leads to no source",
                    "Copy the address of the source itself; if it has none, write no-url and why.");
        } else if (page.isShortened()) {
            reading.report(
                    WritingCodes.INDIRECT_ADDRESS,
                    scalar.place(),
                    "This address only leads on to another, and may stop doing so",
                    "Follow the link, and copy the address at which you arrive.");
        } else if (wrapped.isPresent()) {
            tell(
                    WritingCodes.INDIRECT_ADDRESS,
                    scalar,
                    "This is the address of a service that leads on to the page, and not the page’s own",
                    wrapped.get(),
                    reading);
        } else if (!page.withoutTracking().equals(scalar.text())) {
            tell(
                    WritingCodes.TRACKING_ADDRESS,
                    scalar,
                    "A part of this address only says how somebody came to the page, or was shown it: “"
                            + page.firstTracking() + "”",
                    page.withoutTracking(),
                    reading);
        } else {
            AddressSlip.of(scalar.text()).ifPresent(slip -> tell(slip, scalar, page, reading));
        }
    }

    private static void tell(AddressSlip slip, YamlScalar scalar, PageAddress page, RecordReading reading) {
        if (slip == AddressSlip.TAIL) {
            tell(
                    WritingCodes.ANOTHER_ADDRESS,
                    scalar,
                    "The last sign of this address belongs to the sentence in which it stood",
                    AddressSlip.withoutTail(scalar.text()),
                    reading);
            return;
        }
        reading.report(
                WritingCodes.ANOTHER_ADDRESS,
                scalar.place(),
                "This is " + WritingCodes.addressOf(slip) + ", and not the page’s own",
                switch (slip) {
                    case ARCHIVE ->
                        page.inArchive()
                                .map(own -> "Write \"url: " + own + "\", and this address under \"archived:\".")
                                .orElse("Write the page’s own address here, and this one under \"archived:\".");
                    case CHAT -> "Follow the program to the source that it names, and copy that address.";
                    case SEARCH -> "Open what you found, and copy its address.";
                    default -> "Open the page on a computer without logging in, and copy its address there.";
                });
    }

    private static void tell(Code code, YamlScalar scalar, String message, String right, RecordReading reading) {
        Place place = scalar.placeOf(0, scalar.text().length());
        String advice = "Write: " + right;
        if (WrittenText.shows(place, scalar.text())) {
            reading.problems().report(code, place, message, advice, new Mend(place, right));
        } else {
            reading.report(code, place, message, advice);
        }
    }

    @Override
    public URI placeholder() {
        return address.placeholder();
    }

    @Override
    public String description() {
        return address.description();
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return address.schema(ids);
    }
}

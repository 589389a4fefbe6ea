package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.model.Asked;
import org.claimpress.model.PartialDate;
import org.claimpress.text.Unfinished;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** The day on which the editors asked a party, or the word {@code never}; nothing where a draft leaves it open. */
record AskedType() implements FieldType<Optional<Asked>> {

    private static final Pattern NO = Pattern.compile("(?i)no|none|nobody|not|not[ -]asked|false");
    private static final Pattern YES = Pattern.compile("(?i)yes|asked|true");

    @Override
    public Optional<Asked> read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        if (scalar.text().equals(Asked.NEVER)) {
            return Optional.of(Asked.never());
        }
        if (NO.matcher(scalar.text()).matches() || YES.matcher(scalar.text()).matches()) {
            otherWord(scalar, reading);
            return placeholder();
        }
        int before = reading.problems().errors();
        PartialDate day = Types.DATE.read(node, reading);
        boolean stated = !Unfinished.is(scalar.text()) && reading.problems().errors() == before;
        return stated ? Optional.of(new Asked(Optional.of(day))) : placeholder();
    }

    private static void otherWord(YamlScalar scalar, RecordReading reading) {
        boolean no = NO.matcher(scalar.text()).matches();
        reading.report(
                ReadCodes.UNKNOWN_VALUE,
                scalar.place(),
                "\"" + scalar.text() + "\" does not say when the party was asked",
                no ? "Write: never" : "Write the day on which you asked, such as 2024-04-02.",
                no ? Optional.of(Asked.NEVER) : Optional.empty());
    }

    @Override
    public Optional<Asked> placeholder() {
        return Optional.empty();
    }

    @Override
    public String description() {
        return Types.DATE.description() + ", or the word " + Asked.NEVER;
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.anyOf(SchemaText.words(List.of(Asked.NEVER)), Types.DATE.schema(ids));
    }
}

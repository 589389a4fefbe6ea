package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.List;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;
import org.claimpress.problem.Suggestions;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;
import org.claimpress.yaml.YamlSequence;

/** Where a source has its facts from: {@code nothing}, {@code unknown}, or a list of derivations. */
record AncestryType(ListType<Derivation> derivations) implements FieldType<Ancestry> {

    private static final String NOTHING = "nothing";
    private static final String UNKNOWN = "unknown";

    @Override
    public Ancestry read(YamlNode node, RecordReading reading) {
        if (node instanceof YamlSequence) {
            return Ancestry.derivedFrom(derivations.read(node, reading));
        }
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        if (scalar.text().equals(NOTHING)) {
            return Ancestry.ORIGIN;
        }
        if (Unstated.tell(scalar, description(), reading)) {
            return Ancestry.UNKNOWN;
        }
        if (IdType.isId(scalar.text())
                && Suggestions.only(scalar.text(), List.of(NOTHING, UNKNOWN)).isEmpty()) {
            reading.report(
                    ReadCodes.WRONG_TYPE,
                    scalar.place(),
                    "Here stands the name of a source where a list belongs",
                    "Begin a list below: \"- from: " + scalar.text() + "\", and under it \"reason:\" and \"why:\".");
        } else if (!scalar.text().equals(UNKNOWN)) {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "\"" + scalar.text() + "\" does not say where the source has its facts from",
                    Suggestions.advice(scalar.text(), List.of(NOTHING, UNKNOWN)));
        }
        return Ancestry.UNKNOWN;
    }

    @Override
    public Ancestry placeholder() {
        return Ancestry.UNKNOWN;
    }

    @Override
    public String description() {
        return "the word nothing, the word unknown, or a list of the sources it derives from";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.anyOf(SchemaText.words(List.of(NOTHING, UNKNOWN)), derivations.schema(ids));
    }
}

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        if (node instanceof YamlSequence sequence) {
            return list(sequence, reading);
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
            onlyAName(scalar, "a list", "Begin a list below: ", reading);
        } else if (!scalar.text().equals(UNKNOWN)) {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "\"" + scalar.text() + "\" does not say where the source has its facts from",
                    Suggestions.advice(scalar.text(), List.of(NOTHING, UNKNOWN)));
        }
        return Ancestry.UNKNOWN;
    }

    /** A list of names alone lacks how anybody knows; what it says must not be lost over that. */
    private Ancestry list(YamlSequence sequence, RecordReading reading) {
        List<YamlScalar> names = sequence.items().stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(item -> IdType.isId(item.text()))
                .toList();
        names.forEach(item -> onlyAName(item, "a derivation", "Write: ", reading));
        return names.isEmpty() ? Ancestry.derivedFrom(derivations.read(sequence, reading)) : Ancestry.UNKNOWN;
    }

    private static void onlyAName(YamlScalar name, String wanted, String advice, RecordReading reading) {
        reading.report(
                ReadCodes.WRONG_TYPE,
                name.place(),
                "Here stands the name of a source where " + wanted + " belongs",
                advice + "\"- from: " + name.text() + "\", and under it \"reason:\" and \"why:\".");
    }

    @Override
    public Ancestry placeholder() {
        return Ancestry.UNKNOWN;
    }

    @Override
    public Map<String, String> choices() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(NOTHING, "it is an original source");
        words.put(UNKNOWN, "nobody knows where it has its facts from");
        return words;
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

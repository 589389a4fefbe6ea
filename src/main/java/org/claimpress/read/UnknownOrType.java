package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** A value, or the word {@code unknown}, which says that somebody looked and did not find out. */
record UnknownOrType<T>(FieldType<T> type) implements FieldType<Optional<T>> {

    private static final Pattern OTHER_WORDS = Pattern.compile(
            "(?i)(?:unknown|not known|n/?a|n\\.a\\.|none|nil|null|unbekannt|inconnu|desconocido|anonymous|no author)\\.?|[-–—?]");

    @Override
    public Optional<T> read(YamlNode node, RecordReading reading) {
        boolean unknown = node instanceof YamlScalar scalar && scalar.text().equals("unknown");
        if (unknown || (node instanceof YamlScalar scalar && isUnknownInOtherWords(scalar, reading))) {
            return Optional.empty();
        }
        // What could not be read, or is still to be stated, counts as unknown, so that no rule takes it for a fact.
        if (node instanceof YamlScalar scalar && Unstated.tell(scalar, description(), reading)) {
            return Optional.empty();
        }
        int before = reading.problems().errors();
        T value = type.read(node, reading);
        return reading.problems().errors() > before ? Optional.empty() : Optional.of(value);
    }

    /** “Unknown” with a capital letter would be taken for a name. */
    private static boolean isUnknownInOtherWords(YamlScalar scalar, RecordReading reading) {
        boolean meant = OTHER_WORDS.matcher(scalar.text().strip()).matches();
        if (meant) {
            reading.report(
                    WritingCodes.UNKNOWN_IN_OTHER_WORDS,
                    scalar.place(),
                    "\"" + scalar.text() + "\" is not the word by which a record says that something is unknown",
                    "Write: unknown",
                    Optional.of("unknown"));
        }
        return meant;
    }

    @Override
    public Optional<T> placeholder() {
        return Optional.empty();
    }

    @Override
    public String description() {
        return type.description() + ", or the word unknown";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.anyOf(SchemaText.words(List.of("unknown")), type.schema(ids));
    }
}

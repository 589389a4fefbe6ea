package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** A language tag such as {@code en} or {@code pt-BR} (BCP 47). */
record LanguageType() implements FieldType<Locale> {

    @Override
    public Locale read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        Locale language = language(scalar.text());
        if (language.getLanguage().isEmpty()) {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "\"" + scalar.text() + "\" is no language tag",
                    "Write a tag such as en, de or pt-BR.");
            return placeholder();
        }
        return language;
    }

    /** The language with this tag, or one without a name. */
    private static Locale language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException noTag) {
            return Locale.ROOT;
        }
    }

    /** No language, so that nobody takes it for one that somebody stated. */
    @Override
    public Locale placeholder() {
        return Locale.ROOT;
    }

    @Override
    public String description() {
        return "a language tag such as en";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.text("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
    }
}

package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** A language tag such as {@code en} or {@code pt-BR} (BCP 47). */
record LanguageType() implements FieldType<Locale> {

    private static final int LONGEST_CODE = 3;

    @Override
    public Locale read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        Locale language = language(scalar.text());
        if (!hasCode(language)) {
            Optional<String> meant = tag(scalar.text());
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "\"" + scalar.text() + "\" is no language tag",
                    meant.map(tag -> "Write: " + tag).orElse("Write a tag such as en, de or pt-BR."),
                    meant);
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

    /** Whether it has a code of two or three letters; what is longer is a name. */
    private static boolean hasCode(Locale language) {
        return !language.getLanguage().isEmpty() && language.getLanguage().length() <= LONGEST_CODE;
    }

    /** The tag of a language that is given by its English name, or with another sign between its parts. */
    private static Optional<String> tag(String text) {
        String tag = text.strip().replace('_', '-');
        return hasCode(language(tag))
                ? Optional.of(tag)
                : Arrays.stream(Locale.getISOLanguages())
                        .filter(known -> Locale.forLanguageTag(known)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .equalsIgnoreCase(text.strip()))
                        .findFirst();
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
        return SchemaText.text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$");
    }
}

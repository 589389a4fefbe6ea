package org.claimpress.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The name of a source in another language, in parts, so that a page can mark the title's language.
 *
 * @param before what stands before the title
 * @param title the title as published
 * @param language the tag of its language, such as {@code pt}
 * @param after what stands behind it
 */
public record ForeignTitle(String before, String title, String language, String after) {

    /**
     * English names of languages. They stand here and not in the Java runtime's locale data, which differ from one release to
     * the next.
     */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ar", "Arabic"),
            Map.entry("cs", "Czech"),
            Map.entry("da", "Danish"),
            Map.entry("de", "German"),
            Map.entry("el", "Greek"),
            Map.entry("en", "English"),
            Map.entry("es", "Spanish"),
            Map.entry("fi", "Finnish"),
            Map.entry("fr", "French"),
            Map.entry("he", "Hebrew"),
            Map.entry("hi", "Hindi"),
            Map.entry("hu", "Hungarian"),
            Map.entry("id", "Indonesian"),
            Map.entry("it", "Italian"),
            Map.entry("ja", "Japanese"),
            Map.entry("ko", "Korean"),
            Map.entry("nl", "Dutch"),
            Map.entry("no", "Norwegian"),
            Map.entry("pl", "Polish"),
            Map.entry("pt", "Portuguese"),
            Map.entry("ro", "Romanian"),
            Map.entry("ru", "Russian"),
            Map.entry("sv", "Swedish"),
            Map.entry("tr", "Turkish"),
            Map.entry("uk", "Ukrainian"),
            Map.entry("vi", "Vietnamese"),
            Map.entry("zh", "Chinese"));

    /** A title in this language, behind our own name for the source where there is one. */
    static ForeignTitle of(Optional<String> called, Locale language, String title) {
        String name = name(language);
        return new ForeignTitle(
                called.map(own -> own + " (" + name + ": “").orElse("“"),
                title,
                language.toLanguageTag(),
                called.map(own -> "”)").orElse("” (" + name + ")"));
    }

    private static String name(Locale language) {
        String tag = language.toLanguageTag();
        return Optional.ofNullable(NAMES.get(language.getLanguage())).orElse("language: " + tag);
    }
}

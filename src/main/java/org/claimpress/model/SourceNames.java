package org.claimpress.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimpress.messages.Messages;

/**
 * What sources are called, in one language.
 *
 * @param messages the words of the language
 */
public record SourceNames(Messages messages) {

    /** Who published it, or else its name: what a sentence calls it in passing. */
    public String byline(Source source) {
        return source.publisher().orElseGet(() -> name(source));
    }

    /** Who published it; of a filing or a primary record, and where nobody is known to have published it, its name says more. */
    public String inBrief(Source source) {
        return source.isNamedByItself() ? name(source) : byline(source);
    }

    /**
     * The title, or else our own name for it, or else a name made of what is known; of a source in another language our own
     * name with the title behind it: {@code A report on Acme (Portuguese: “Acme abriu caixas”)}.
     */
    public String name(Source source) {
        return foreignTitle(source)
                .map(foreign -> foreign.before() + foreign.title() + foreign.after())
                .or(source::title)
                .or(source::called)
                .orElseGet(() -> messages.say(
                        "source.name.untitled",
                        Map.of(
                                "publisher",
                                source.publisher().orElseGet(() -> messages.say("source.name.no-publisher")),
                                "kind",
                                source.kind().label(messages))));
    }

    /** The name in parts, where it holds a title in another language. */
    public Optional<ForeignTitle> foreignTitle(Source source) {
        return source.language()
                .flatMap(tongue -> source.title().map(words -> foreignTitle(source.called(), tongue, words)));
    }

    /** A title in this language, behind our own name for the source where there is one. */
    private ForeignTitle foreignTitle(Optional<String> called, Locale language, String title) {
        return ForeignTitle.of(
                title,
                language.toLanguageTag(),
                mark -> called.map(own -> messages.say(
                                "source.name.foreign",
                                Map.of("called", own, "language", name(language), "title", mark)))
                        .orElseGet(() -> messages.say(
                                "source.name.foreign-only", Map.of("language", name(language), "title", mark))));
    }

    private String name(Locale language) {
        String key = "languages." + language.getLanguage();
        return messages.all().containsKey(key)
                ? messages.say(key)
                : messages.say("source.name.language", Map.of("tag", language.toLanguageTag()));
    }
}

package org.claimpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.cli.Main;
import org.claimpress.messages.Languages;
import org.claimpress.messages.Message;
import org.claimpress.messages.MessageText;
import org.claimpress.messages.Messages;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example site, told that its language is another. */
class GermanSiteTest {

    /** Shorter words, such as “Data”, may well stand in a text of the site. */
    private static final int LONG_ENOUGH = 12;

    @TempDir
    private Path folder;

    @BeforeEach
    void startASite() {
        Clock clock = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out, true);
        assertThat(Main.run(new String[] {"init", folder.resolve("record").toString()}, printer, printer, clock))
                .as(out.toString())
                .isZero();
    }

    private Path content() {
        return folder.resolve("record").resolve("content");
    }

    private void speak(String language) throws IOException {
        Path settings = content().resolve("site.yaml");
        String text = Files.readString(settings);
        assertThat(text).contains("language: en");
        Files.writeString(settings, text.replace("language: en", "language: " + language));
    }

    private List<Problem> build() throws IOException {
        return new Pipeline(Fixtures.options(content(), folder.resolve("site")), StepListener.none())
                .build()
                .problems()
                .sorted();
    }

    private String page(String name) {
        return Fixtures.text(folder.resolve("site").resolve(name));
    }

    @Test
    void hasNoEnglishWordsOfTheInterface() throws IOException {
        speak("de");
        assertThat(build()).noneMatch(Problem::isError);

        // The site's own texts may well use the same words.
        String own = Fixtures.files(content()).stream().map(Fixtures::text).collect(Collectors.joining());
        Map<String, Set<String>> english = new TreeMap<>();
        for (Path file : Fixtures.files(folder.resolve("site"))) {
            if (file.toString().endsWith(".html") || file.toString().endsWith(".xml")) {
                String text = Fixtures.text(file);
                englishWords()
                        .filter(text::contains)
                        .filter(words -> !own.contains(words))
                        .forEach(words -> english.computeIfAbsent(words, key -> new TreeSet<>())
                                .add(file.getFileName().toString()));
            }
        }
        assertThat(english).isEmpty();
    }

    /** The pieces of English messages that the German ones do not have, as they stand in a page. */
    private static Stream<String> englishWords() {
        Messages english = new Languages().english();
        Messages german = new Languages().in(Locale.GERMAN).orElseThrow();
        return english.all().entrySet().stream()
                .flatMap(entry -> {
                    Set<String> both = pieces(german.all().getOrDefault(entry.getKey(), entry.getValue()))
                            .collect(Collectors.toSet());
                    return pieces(entry.getValue()).filter(words -> !both.contains(words));
                })
                .filter(words -> words.length() > LONG_ENOUGH)
                .distinct();
    }

    private static Stream<String> pieces(Message message) {
        return message.forms().values().stream()
                .flatMap(text -> text.pieces().stream())
                .filter(MessageText.Words.class::isInstance)
                .map(piece -> ((MessageText.Words) piece).words().strip());
    }

    @Test
    void setsDatesNumbersAndMarksAsGermanDoes() throws IOException {
        speak("de");
        build();

        assertThat(page("index.html")).contains("<html lang=\"de\">").contains("Behauptungen");
        assertThat(page("claims/inboxes/index.html"))
                .containsPattern("<time datetime=\"\\d{4}-\\d\\d-\\d\\d\">\\d+\\. [A-Z]\\p{L}+ \\d{4}</time>")
                .contains("„");
    }

    @Test
    void saysSoWhereItDoesNotSpeakTheLanguage() throws IOException {
        speak("fr");

        assertThat(build())
                .filteredOn(problem -> problem.code().id().equals("language-without-messages"))
                .extracting(problem -> problem.place().path())
                .containsExactly("content/site.yaml");
        assertThat(page("index.html")).contains("<html lang=\"fr\">").contains("How the claims stand");
    }

    @Test
    void takesTheWordsOfALanguageThatTheSiteBrings() throws IOException {
        speak("he");
        Files.writeString(
                content().resolve("messages.yaml"),
                "language:\n  direction: rtl\nhome:\n  scale: \"מצב <b>הטענות</b>\"\n");

        assertThat(build()).noneMatch(problem -> problem.code().id().equals("language-without-messages"));
        assertThat(page("index.html"))
                .contains("<html lang=\"he\" dir=\"rtl\">")
                .contains("מצב &lt;b&gt;הטענות&lt;/b&gt;");
    }

    @Test
    void refusesOwnWordsThatDoNotFit() throws IOException {
        Files.writeString(content().resolve("messages.yaml"), "home:\n  scales: How they stand\n");

        assertThat(build())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.code().id() + " " + problem.place())
                .containsExactly("unknown-message content/messages.yaml:2:3");
    }
}

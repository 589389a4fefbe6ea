package org.claimpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class NewCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
    private static final String[] CLAIM = {
        "claim",
        "phones",
        "--title",
        "Acme sold “phone numbers”: all # of them",
        "--allegation",
        "Acme sold the phone numbers of its users.",
        "--topic",
        "messages",
        "--by",
        "plaintiffs",
        "--in",
        "letter",
        "--accused",
        "acme"
    };

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final StringBuilder prompts = new StringBuilder();

    @BeforeEach
    void copySmallSite() {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
    }

    private int run(Questions questions, String... arguments) {
        return new CommandLine(new NewCommand(CLOCK, questions))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(
                                Stream.of(arguments),
                                Stream.of("--content", folder.resolve("content").toString()))
                        .toArray(String[]::new));
    }

    private static Questions nobody() {
        return new Questions(Optional.empty());
    }

    private Questions somebodyWhoTypes(String... lines) {
        Deque<String> typed = new ArrayDeque<>(List.of(lines));
        return new Questions(Optional.of(prompt -> {
            prompts.append(prompt).append('\n');
            return Optional.ofNullable(typed.poll());
        }));
    }

    private BuildResult check() throws IOException {
        return new Pipeline(Fixtures.options(folder.resolve("content"), folder.resolve("site")), StepListener.none())
                .check();
    }

    @Test
    void writesAValidClaimInWhichEveryFieldSaysWhatBelongsThere() throws IOException {
        assertThat(run(nobody(), CLAIM)).isZero();

        assertThat(check().problems().errors()).isZero();
        assertThat(folder.resolve("content/claims/phones.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../../site/schema/claim.json\n")
                .contains("title: \"Acme sold “phone numbers”: all # of them\"\n")
                .contains("# What would change the status.\n")
                .contains("    state: ???\n", "    date: ???\n", "checked: ???\n");
        assertThat(out.toString()).contains("Wrote ", "phones.yaml", "Next: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "party", "explainer"})
    void writesAValidRecordOfEachOtherKind(String kind) throws IOException {
        assertThat(run(nobody(), kind, "fresh", "--title", "A title: with # \"marks\""))
                .isZero();

        assertThat(check().problems().errors()).isZero();
        assertThat(Fixtures.files(folder.resolve("content")))
                .anyMatch(file -> file.getFileName().toString().startsWith("fresh."));
    }

    @Test
    void keepsTheAddressOfASource() throws IOException {
        assertThat(run(nobody(), "source", "fresh", "--url", "https://news.example/a?b=c#d"))
                .isZero();

        assertThat(check().problems().errors()).isZero();
        assertThat(folder.resolve("content/sources/fresh.yaml")).content().contains("https://news.example/a?b=c#d");
    }

    @Test
    void tellsAllThatIsMissingWhereItCannotAsk() {
        assertThat(run(nobody(), "claim", "Not An Id", "--by", "plaintifs")).isEqualTo(2);

        assertThat(err.toString())
                .contains(
                        "ID: \"Not An Id\" cannot be an id",
                        "--title: ",
                        "--allegation: ",
                        "--topic: Its topic (messages, money)",
                        "--by: There is no \"plaintifs\". Did you mean \"plaintiffs\"?",
                        "--in: ",
                        "--accused: ");
        assertThat(Fixtures.files(folder.resolve("content/claims"))).hasSize(2);
    }

    @Test
    void asksOnATerminalAndAsksAgainAfterAWrongAnswer() throws IOException {
        Questions questions = somebodyWhoTypes(
                "inbox",
                "phones",
                "Acme sold phone numbers",
                "",
                "Acme sold the phone numbers of its users.",
                "mess",
                "messages",
                "plaintiffs",
                "letter",
                "acme");

        assertThat(run(questions, "claim")).isZero();

        assertThat(prompts)
                .contains(
                        "There already is a file ",
                        "There is no \"mess\", but: messages.\nIts topic (messages, money): ");
        assertThat(check().problems().errors()).isZero();
    }

    @Test
    void writesNothingWhereTheAnswersEnd() {
        assertThat(run(somebodyWhoTypes("phones", "A title"), "claim")).isEqualTo(2);

        assertThat(err.toString()).contains("Nothing was written.");
        assertThat(Files.exists(folder.resolve("content/claims/phones.yaml"))).isFalse();
    }
}

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
                        "--topic: Its topic:\n  Messages (",
                        "--by: There is no \"plaintifs\". Did you mean \"plaintiffs\"?",
                        "--in: ",
                        "--accused: ");
        assertThat(Fixtures.files(folder.resolve("content/claims"))).hasSize(2);
    }

    @Test
    void asksOnATerminalAndAsksAgainAfterAWrongAnswer() throws IOException {
        Questions questions = somebodyWhoTypes(
                "clame",
                "Claim",
                "Acme sold phone numbers",
                "",
                "Acme sold the phone numbers of its users.",
                "phones",
                "m",
                "MESSAGES",
                "district COURT",
                "Plaint",
                "acme",
                "",
                "");

        assertThat(run(questions)).isZero();

        assertThat(prompts)
                .contains(
                        "\"clame\" is none of claim, source, party and explainer",
                        "There is no \"phones\".",
                        "2 have \"m\":\n  Messages (",
                        "The letter of 2023 (A district court, 2023-04-14; letter)",
                        "  → Messages (Who could read what.; messages)\nThe source in which it is made");
        assertThat(check().problems().errors()).isZero();
        assertThat(folder.resolve("content/claims/acme-sold-phone-numbers.yaml"))
                .content()
                .contains("by: plaintiffs\n  in: letter\n", "topics: [messages]\n", "accused: [acme]\n");
    }

    @Test
    void listsTheAllowedValuesWithTheirMeaning() throws IOException {
        run(nobody(), CLAIM);
        run(nobody(), "source", "fresh");

        assertThat(folder.resolve("content/claims/phones.yaml"))
                .content()
                .contains("#   alleged: One side says so.\n", "    #   none-found: you searched and found no answer\n");
        assertThat(folder.resolve("content/sources/fresh.yaml"))
                .content()
                .contains(
                        "#   court-filing: what a party filed with a court: one side’s account\n",
                        "#   nothing: it is an original source\n");
    }

    @Test
    void addsASourceAndAPartyOnTheWayAndComesBack() throws IOException {
        Questions questions = somebodyWhoTypes(
                "The lamps",
                "Lamp Co sold lamps that were broken.",
                "money",
                "+",
                "A post: “on” lamps",
                "Lamp Forum",
                "3 May 2024",
                "https://forum.test/1?utm_source=chat",
                "social",
                "3 May 2024",
                "",
                "in part",
                "plaintiffs",
                "Lamp Co and Acme",
                "+",
                "acme",
                "Lamp Co",
                "compan",
                "acme",
                "",
                "alleg");

        assertThat(run(questions, "claim")).isZero();

        assertThat(check().problems().errors()).isZero();
        assertThat(folder.resolve("content/claims/the-lamps.yaml"))
                .content()
                .contains("by: plaintiffs\n  in: a-post-on-lamps\n", "accused: [lamp-co, acme]\n", "status: alleged\n");
        assertThat(folder.resolve("content/sources/a-post-on-lamps.yaml"))
                .content()
                .contains("publisher: \"Lamp Forum\"\n", "url: \"https://forum.test/1\"\n")
                .contains("kind: social-post\n", "date: 2024-05-03\n", "author: ???\n", "read: excerpt\n");
        assertThat(folder.resolve("content/parties/lamp-co.yaml")).content().contains("kind: company\n");
        assertThat(prompts)
                .contains("“3 May 2024” is no address of a page. Copy it from the browser’s address bar")
                .contains(
                        "Nothing here has \"Lamp Co and Acme\". Name one at a time. Type another part of its title, or +")
                .contains("There is a party of this name (acme). Type < to go back, and choose it.");
    }

    @Test
    void keepsTheAnswersOfWhoeverIsStopped() throws IOException {
        assertThat(run(somebodyWhoTypes("The lamps", "Lamp Co sold lamps.", "money", "+", "A post"), "claim"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Your answers are kept");
        assertThat(check().problems().errors()).isZero();

        assertThat(run(
                        somebodyWhoTypes("yes", "Lamp Forum", "none", "", "", "", "", "plaintiffs", "acme", "", ""),
                        "claim"))
                .isZero();
        assertThat(prompts)
                .contains("You had begun:\n  title: The lamps\n  allegation: Lamp Co sold lamps.\n  topic: money\n")
                .contains("  source title: A post\nGo on with it?");
        assertThat(folder.resolve("content/claims/the-lamps.yaml")).content().contains("in: a-post\n");
        assertThat(Files.exists(folder.resolve("content/.new-claim"))).isFalse();
    }

    @Test
    void goesBackToTheQuestionBefore() throws IOException {
        Questions questions = somebodyWhoTypes(
                "The lamps",
                "It sold lamps.",
                "<",
                "Acme sold lamps.",
                "money",
                "letter",
                "<",
                "<",
                "messages",
                "letter",
                "plaintiffs",
                "acme",
                "",
                "");

        assertThat(run(questions, "claim")).isZero();

        assertThat(prompts).startsWith("Type < to go back to the question before.\n");
        assertThat(folder.resolve("content/claims/the-lamps.yaml"))
                .content()
                .contains("allegation: \"Acme sold lamps.\"\n", "topics: [messages]\n", "in: letter\n");
    }

    @Test
    void showsWhichRecordTheLastAnswerWasTakenFor() {
        run(
                somebodyWhoTypes("The lamps", "It sold lamps.", "money", "letter", "plaintiffs", "acme", "", "alleg"),
                "claim");

        assertThat(out.toString()).startsWith("  → Alleged, not tested (");
    }

    @Test
    void callsASourceWithoutATitleByItsPublisherAndNotUnknown() throws IOException {
        Questions questions = somebodyWhoTypes(
                "unknown", "Lamp Forum", "https://forum.test/1", "news", "unknown", "unknown", "original");

        assertThat(run(questions, "source")).isZero();

        assertThat(folder.resolve("content/sources/lamp-forum.yaml"))
                .content()
                .contains("title: \"unknown\"\n", "url: \"https://forum.test/1\"\n", "date: unknown\n")
                .doesNotContain("\nno-url:");
    }

    @Test
    void cutsAnIdBetweenWords() {
        assertThat(NewRecords.slug("Facebook promised Netflix every user’s messages, Channel 9 says today"))
                .isEqualTo("facebook-promised-netflix-every-users-messages-channel-9");
    }

    @Test
    void takesSeveralAccusedFromTheOption() throws IOException {
        String[] arguments = CLAIM.clone();
        arguments[arguments.length - 1] = "acme,plaintiffs";

        assertThat(run(nobody(), arguments)).isZero();

        assertThat(folder.resolve("content/claims/phones.yaml"))
                .content()
                .contains("accused: [acme, plaintiffs]\n", "  - party: acme\n", "  - party: plaintiffs\n")
                .contains("    # Did you ask it yourself? The day on which you did, or never.\n    asked: ???\n");
    }

    @Test
    void beginsAnewWhereTheEarlierAnswersAreNotWanted() throws IOException {
        run(somebodyWhoTypes("The lamps", "Lamp Co sold lamps."), "claim");

        run(somebodyWhoTypes("no", "The candles"), "claim");

        assertThat(folder.resolve("content/.new-claim")).content().isEqualTo("--title\tThe candles\n");
    }

    @Test
    void writesNothingWhereTheAnswersEnd() {
        assertThat(run(somebodyWhoTypes("A title"), "claim")).isEqualTo(2);

        assertThat(err.toString()).contains("Nothing was written.");
        assertThat(Files.exists(folder.resolve("content/claims/phones.yaml"))).isFalse();
    }
}

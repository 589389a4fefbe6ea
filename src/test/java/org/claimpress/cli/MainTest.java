package org.claimpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.claimpress.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), clock);
    }

    private int onSmallSite(String command, String... more) {
        Path content = folder.resolve("content");
        if (!Files.exists(content)) {
            Fixtures.copy(Fixtures.SITES.resolve("small/content"), content);
        }
        List<String> arguments = new ArrayList<>(List.of(command, "--content", content.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private void breakTheClaim() throws IOException {
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(claim, Files.readString(claim).replace("status: alleged", "status: alledged"));
    }

    @Test
    void buildsAndSaysSoInALine() {
        assertThat(onSmallSite("build", "--site", folder.resolve("site").toString()))
                .isZero();

        assertThat(out.toString()).matches("Built \\d+ pages in 0\\.0 s: .*site/index\\.html\\R");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void endsWithOneWhenTheContentHasErrors() throws IOException {
        onSmallSite("check");
        breakTheClaim();

        assertThat(onSmallSite("check")).isEqualTo(1);
        assertThat(err.toString())
                .contains("claims/inbox.yaml:10:9: error[unknown-reference]", "Did you mean \"alleged\"?");
    }

    @Test
    void printsAnnotationsForGithub() throws IOException {
        onSmallSite("check");
        breakTheClaim();

        assertThat(onSmallSite("check", "--format", "github")).isEqualTo(1);
        assertThat(out.toString())
                .contains("::error file=")
                .contains("line=10,col=9,endColumn=17,title=unknown-reference");
    }

    @Test
    void printsJsonForMachines() throws IOException {
        onSmallSite("check");
        breakTheClaim();

        assertThat(onSmallSite("check", "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"code\": \"unknown-reference\"");
    }

    @Test
    void endsWithTwoWhenUsedWrongly() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("bild")).isEqualTo(2);
        assertThat(run("build", "--content", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(run("explain", "unknown-kye")).isEqualTo(2);
        assertThat(err.toString()).contains("unknown-key");
    }

    @Test
    void refusesAFolderThatItDoesNotOwn() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.txt"), "precious");

        assertThat(onSmallSite("build", "--site", foreign.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Claimpress did not write");
    }

    @Test
    void verifiesQuotationsAgainstStoredCopies() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Files.writeString(
                copies.resolve("herald.txt"),
                "Acme \"opened\" its inboxes\n\nThe letter says that Acme opened\u00a0the in\u00adboxes of its users.");

        assertThat(onSmallSite("verify", "--copies", copies.toString())).isZero();
        String lock = Files.readString(folder.resolve("content/quotes.lock"));
        assertThat(lock).contains("at: 53").contains("found: 2026-06-30");
        onSmallSite("verify", "--copies", copies.toString());
        assertThat(Files.readString(folder.resolve("content/quotes.lock"))).isEqualTo(lock);
        assertThat(onSmallSite("check")).isZero();
        assertThat(out.toString())
                .contains("3 quotations, 2 of them read in a source with a stored copy: 2 found, 0 missing.");
    }

    @Test
    void tellsTheSentenceOfAHedgeThatAQuotationWasCutFromAndKeepsOnlyTheHedge() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Files.writeString(
                copies.resolve("herald.txt"),
                "Acme “opened” its inboxes, which it allegedly regrets\n\nA suit says that Acme allegedly opened the"
                        + " inboxes of its users. Acme denies it.");
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace("quote: Acme “opened” its inboxes", "quote: opened the inboxes of its users"));

        assertThat(onSmallSite("verify", "--copies", copies.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("claims/inbox.yaml:35:12: error[hedge-cut]")
                .contains("“A suit says that Acme allegedly opened the inboxes of its users.”");
        assertThat(out.toString()).contains("herald: 6 of 23 words are quoted, 27 % (at most 20 %).");
        assertThat(Files.readString(folder.resolve("content/quotes.lock")))
                .contains("hedge: \"allegedly\"\n    hedge-at: 77\n")
                .doesNotContain("A suit says that");
        assertThat(onSmallSite("check")).isEqualTo(1);
    }

    @Test
    void showsTheClosestPassageOfAQuotationThatIsNotThere() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Files.writeString(
                copies.resolve("herald.txt"), "Acme “opened” its inboxes. It opened the inboxes of some users.");

        assertThat(onSmallSite("verify", "--copies", copies.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("error[quote-not-found]")
                .contains("on line 1, is: “opened the inboxes of [some] users.”");
    }

    @Test
    void readsNoCopyOutsideTheFolderOfCopies() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Files.writeString(folder.resolve("secret.txt"), "opened the inboxes of its users");
        onSmallSite("check");
        Path source = folder.resolve("content/sources/herald.yaml");
        Files.writeString(
                source, Files.readString(source).replace("stored-copy: herald.txt", "stored-copy: ../secret.txt"));

        assertThat(onSmallSite("verify", "--copies", copies.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("herald.yaml:11:14: error[unknown-value]: This is not the name of a file alone");
    }

    @Test
    void buildsUnderAnotherAddress() throws IOException {
        Path site = folder.resolve("site");

        onSmallSite("build", "--site", site.toString(), "--base-url", "https://other.example/path");

        assertThat(Files.readString(site.resolve("index.html"))).contains("href=\"https://other.example/path/\"");
        assertThat(Files.readString(site.resolve("404.html"))).contains("href=\"/path/claims/\"");
    }

    @Test
    void startsAnotherSiteThatBuildsAtOnce() {
        Path other = folder.resolve("other");

        assertThat(run("init", other.toString())).isZero();
        assertThat(run(
                        "build",
                        "--content",
                        other.resolve("content").toString(),
                        "--site",
                        other.resolve("site").toString()))
                .as(err.toString())
                .isZero();

        assertThat(other.resolve("site/index.html")).exists();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void startsNoSiteWhereThereIsSomethingAlready() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "Mine.");

        assertThat(run("init", other.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("is not empty");
        assertThat(Fixtures.files(other)).hasSize(1);
    }

    @Test
    void mendsWhatOneRepairUncovers() throws IOException {
        Path claim = folder.resolve("content/claims/inbox.yaml");
        onSmallSite("check");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace("evidence:", "evidense:")
                        .replace("checked: 2026-01-02", "checked: 2 January 2026"));

        assertThat(onSmallSite("check", "--fix")).isZero();
        assertThat(Files.readString(claim)).contains("evidence:", "checked: 2026-01-02");
    }

    @Test
    void mendsNoRecordThatHasNoProblem() throws IOException {
        onSmallSite("check");
        Path sound = folder.resolve("content/parties/plaintiffs.yaml");
        String text = "kind: person\n" + Files.readString(sound).replaceFirst("kind: .*\\n", "");
        Files.writeString(sound, text);
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(claim, Files.readString(claim).replace("evidence:", "evidense:"));

        onSmallSite("check", "--fix");

        assertThat(Files.readString(claim)).contains("evidence:");
        assertThat(Files.readString(sound)).isEqualTo(text);
    }

    @Test
    void warnsInADiffOfRecordsThatCannotAllBeRead() throws IOException {
        onSmallSite("check");
        breakTheClaim();

        onSmallSite("diff", Fixtures.SITES.resolve("small/content").toString());

        assertThat(out.toString()).contains("may be wrong:\n  ").contains("claims/inbox.yaml\n");
    }

    @Test
    void keepsTheNameOfARecordOnOneLineOfADiff() throws IOException {
        onSmallSite("check");
        String name = "x` <b>\n::error::y";
        Files.writeString(
                folder.resolve("content/parties/" + name + ".yaml"),
                "id: \"x` <b>\\n::error::y\"\nname: X\nkind: company\ndescription: Somebody.\n");

        onSmallSite("diff", Fixtures.SITES.resolve("small/content").toString(), "--markdown");

        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("- ") && line.endsWith("y.yaml"))
                .noneMatch(line -> line.startsWith("::"));
    }

    @Test
    void mendsNothingInRecordsOfANewerFormat() throws IOException {
        onSmallSite("check");
        Path settings = folder.resolve("content/site.yaml");
        String newer = Files.readString(settings).replace("language: en", "language: en\nformat: 2");
        Files.writeString(settings, newer);

        assertThat(onSmallSite("check", "--fix")).isEqualTo(1);
        assertThat(Files.readString(settings)).isEqualTo(newer);
        assertThat(err.toString()).contains("error[newer-format]").contains("Use a newer version of Claimpress");
    }

    @Test
    void namesItsVersion() {
        assertThat(run("--version")).isZero();

        assertThat(out.toString()).matches("Claimpress \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void namesItsVersionWhereItFailsByItsOwnMistake() {
        CommandLine line = new CommandLine(new Main()).setErr(new PrintWriter(err, true));

        new FailureReporter()
                .handleExecutionException(new IllegalStateException("the roof fell in"), line, line.parseArgs());

        assertThat(err.toString())
                .contains("please report it")
                .containsPattern("\\RClaimpress \\d+\\.\\d+.*, Java \\d+")
                .contains("the roof fell in");
    }

    @Test
    void tellsAMisuseInThreeLines() {
        assertThat(run("new", "party", "acme", "--titel", "Acme")).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "Unknown options: '--titel', 'Acme'",
                        "Possible solutions: --title",
                        "Help: claimpress new --help");
    }

    @Test
    void namesTheCommandsWhereThereIsNone() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).startsWith("Name a command: build, check, ");
    }

    private Path copiesWithBothQuotations() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Files.writeString(
                copies.resolve("herald.txt"),
                "Acme “opened” its inboxes\n\nThe letter says that Acme opened the inboxes of its users.");
        return copies;
    }

    @Test
    void checksALockAgainstTheCopiesAndWritesNothing() throws IOException {
        Path copies = copiesWithBothQuotations();
        onSmallSite("verify", "--copies", copies.toString());
        Path lock = folder.resolve("content/quotes.lock");
        String forged = Files.readString(lock).replace("at: 0", "at: 7");

        assertThat(onSmallSite("verify", "--check", "--copies", copies.toString()))
                .isZero();
        Files.writeString(lock, forged);
        assertThat(onSmallSite("verify", "--check", "--copies", copies.toString()))
                .isEqualTo(1);

        assertThat(err.toString())
                .contains("quotes.lock:1:1: error[lock-differs]", "“Acme “opened” its inboxes” of herald")
                .contains("position 7 → 0");
        assertThat(lock).hasContent(forged);
    }

    @Test
    void findsALockOfTheSameEntriesInAnotherForm() throws IOException {
        Path copies = copiesWithBothQuotations();
        onSmallSite("verify", "--copies", copies.toString());
        Files.writeString(folder.resolve("content/quotes.lock"), "# Mine\n", StandardOpenOption.APPEND);

        assertThat(onSmallSite("verify", "--check", "--copies", copies.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("the same entries in another form");
    }

    @Test
    void refusesWhatIsNoHashInTheLockAndWritesTheLockAnew() throws IOException {
        Path copies = copiesWithBothQuotations();
        onSmallSite("verify", "--copies", copies.toString());
        Path lock = folder.resolve("content/quotes.lock");
        Files.writeString(lock, Files.readString(lock).replaceFirst("sha256: .*", "sha256: \"not even a hash\""));

        assertThat(onSmallSite("check")).isEqualTo(1);
        assertThat(err.toString()).contains("error[unknown-value]: This is no SHA-256");
        assertThat(onSmallSite("verify", "--copies", copies.toString())).isZero();
        assertThat(onSmallSite("check")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"--markdown, > **This changes what may be said**", "--format=text, THIS CHANGES WHAT MAY BE SAID"})
    void setsOffAtTheTopOfADiffWhatMayBeSaid(String option, String words) throws IOException {
        onSmallSite("check");
        Path topics = folder.resolve("content/topics.yaml");
        Files.writeString(topics, Files.readString(topics).replace("label: Money", "label: Cash"));
        String base = Fixtures.SITES.resolve("small/content").toString();

        onSmallSite("diff", base, option);
        assertThat(out.toString()).doesNotContainIgnoringCase("what may be said");

        Path statuses = folder.resolve("content/statuses.yaml");
        Files.writeString(statuses, Files.readString(statuses).replace("origins: 2", "origins: 1"));
        onSmallSite("diff", base, option);
        assertThat(out.toString()).containsSubsequence(words, "statuses", "status corroborated", "topic money");
    }
}

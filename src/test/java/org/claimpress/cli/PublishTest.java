package org.claimpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimpress.Fixtures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is published only once its readers can reach whoever publishes it. */
class PublishTest {

    private static final String CONTACT = "contact: {mail: corrections@acme-record.net}\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheSmallSite() {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
    }

    private int build(String... more) {
        return run("build", more);
    }

    private int check(String... more) {
        return run("check", more);
    }

    private int run(String command, String... more) {
        return runOn("content", command, more);
    }

    private int runOn(String content, String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--content", folder.resolve(content).toString()));
        arguments.addAll(List.of("--site", folder.resolve("site").toString()));
        arguments.addAll(List.of(more));
        Clock clock = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
        return Main.run(
                arguments.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true), clock);
    }

    private void set(String from, String to) throws IOException {
        Path settings = folder.resolve("content/site.yaml");
        String text = Files.readString(settings);
        assertThat(text).contains(from);
        Files.writeString(settings, text.replace(from, to));
    }

    private void setAll() throws IOException {
        set("https://site.example/record/", "https://acme-record.net/");
        set("https://code.example/record", "https://github.com/acme-record/site");
        set("publisher: The", CONTACT + "publisher: The");
    }

    @Test
    void isRefusedWithAListOfWhatToSet() {
        assertThat(build("--publish")).isEqualTo(1);

        assertThat(err.toString())
                .contains("Not ready to be published. Nothing was written.")
                .contains("[ ] site.yaml, contact: where readers and parties send corrections and replies")
                .contains("[ ] site.yaml, base-url: the address of the published site; https://site.example/record/"
                        + " leads to nobody: its host is reserved for examples")
                .contains("[ ] site.yaml, repository: where its content is kept")
                .contains("[!] site.yaml, funding: who pays for it")
                .contains("[!] CODEOWNERS: the people who review changes");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void isRefusedByACheckTooWhereThatIsAskedFor() {
        assertThat(check("--publish")).isEqualTo(1);
        assertThat(err.toString()).contains("Not ready to be published.").contains("[ ] site.yaml, repository");
    }

    @Test
    void isNoConcernOfACheckOtherwise() {
        assertThat(check()).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theWholeListGoesIntoTheSummaryOfARun() throws IOException {
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "# Run\n");
        set("https://site.example/record/", "https://acme-record.net/");

        build("--publish", "--checklist", summary.toString());

        assertThat(Files.readString(summary))
                .startsWith("# Run\n## Before publishing\n\n")
                .contains("- [ ] **site.yaml, contact: ")
                .contains("- [x] site.yaml, base-url: ")
                .contains("- [ ] CODEOWNERS: the people who review changes (a reminder)\n");
    }

    @Test
    void isBuiltOnceAllOfThemAreSet() throws IOException {
        setAll();

        assertThat(build("--publish")).isZero();

        assertThat(err.toString())
                .doesNotContain("[ ]")
                .contains("[!] site.yaml, responsible: who is responsible for the site")
                .contains("[!] CODEOWNERS: the people who review changes");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void saysNothingMoreWhereNothingIsLeftToSet() throws IOException {
        setAll();
        set(
                "publisher: The",
                "responsible: Jo Doe\nfunding: Nobody pays.\nindependence: No editor works for Acme.\n"
                        + "hosting: Nothing is kept.\ncontent-licence: All rights reserved.\npublisher: The");
        Files.createDirectories(folder.resolve(".github"));
        Files.writeString(folder.resolve(".github/CODEOWNERS"), "# @nobody\n/content/ @acme-record/editors\n");

        assertThat(build("--publish")).isZero();

        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://www.example.com/record/",
                "https://record.test/",
                "http://localhost:8080/",
                "http://127.0.0.1/",
                "https://record.invalid/",
                "http://10.0.0.1/",
                "https://intranet.internal/",
                "https://record.lan/",
                "https://EXAMPLE.org./"
            })
    void refusesAnAddressThatLeadsToNobody(String address) throws IOException {
        setAll();

        assertThat(build("--publish", "--base-url", address)).isEqualTo(1);
        assertThat(err.toString()).contains("[ ] site.yaml, base-url").contains("[x] site.yaml, contact");
    }

    @Test
    void refusesAContactThatIsOnlyAnExample() throws IOException {
        setAll();
        set("corrections@acme-record.net", "corrections@example.org");

        assertThat(build("--publish")).isEqualTo(1);
        assertThat(err.toString())
                .contains("[ ] site.yaml, contact")
                .contains("; corrections@example.org leads to nobody: its host is reserved for examples");
    }

    @ParameterizedTest
    @ValueSource(strings = {"your-name@acme-record.net", "a@your-domain.tld", "a@example.co.uk"})
    void refusesAContactThatNobodyFilledIn(String mail) throws IOException {
        setAll();
        set("corrections@acme-record.net", mail);

        assertThat(build("--publish")).isEqualTo(1);
        assertThat(err.toString()).contains("; " + mail + " leads to nobody: a part of it only stands for a name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/OWNER/REPO",
                "https://github.com/example/record",
                "https://github.com/acme-record/your-site"
            })
    void refusesARepositoryThatNobodyFilledIn(String repository) throws IOException {
        setAll();
        set("https://github.com/acme-record/site", repository);

        assertThat(build("--publish")).isEqualTo(1);
        assertThat(err.toString()).contains("[ ] site.yaml, repository").contains("[x] site.yaml, contact");
    }

    @Test
    void remindsOfAnAddressThatIsNotEncrypted() throws IOException {
        setAll();

        assertThat(build("--publish", "--base-url", "http://acme-record.net/")).isZero();
        assertThat(err.toString()).contains("[!] site.yaml, base-url: https, so that nobody on the way");
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"})
    void findsTheReviewersWhereverTheyMayBeNamedAndInWhateverEncoding(String name) throws IOException {
        setAll();
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "# Revisão\n/content/ @acme-record/editors\n", StandardCharsets.ISO_8859_1);

        assertThat(runOn("content/.", "build", "--publish")).isZero();
        assertThat(err.toString()).doesNotContain("CODEOWNERS");
    }

    @Test
    void asksForNothingWhereTheSiteIsNotPublished() {
        assertThat(build()).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void leavesBrokenRecordsToTheUsualMessages() throws IOException {
        set("language: en", "language: english!");

        assertThat(build("--publish")).isEqualTo(1);
        assertThat(err.toString()).contains("error[unknown-value]").doesNotContain("Not ready");
    }

    @Test
    void isRefusedWhileARecordIsUnfinished() throws IOException {
        setAll();
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace("reason: One letter says so.", "reason: Not written yet.")
                        .replace("checked: 2026-01-02", "checked: ???"));

        assertThat(build()).isZero();
        assertThat(err.toString()).contains(":11:9: warning[unfinished]", ":46:10: warning[unfinished]");

        assertThat(build("--publish")).isEqualTo(1);
        assertThat(err.toString()).contains(":11:9: error[unfinished]", ":46:10: error[unfinished]", "2 errors");

        assertThat(check()).isZero();
        assertThat(check("--publish")).isEqualTo(1);
        assertThat(err.toString()).contains(":11:9: error[unfinished]", ":46:10: error[unfinished]", "2 errors");
    }

    @Test
    void isRefusedWhileAQuotationIsStillToBeLocked() throws IOException {
        setAll();
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace(
                                "  context: []",
                                "  context:\n    - source: herald\n      quote: opened its inboxes\n      note: So it reports."));

        assertThat(build()).isZero();
        assertThat(err.toString()).contains("warning[quote-not-locked]", "If you have no copies, leave it", "0 errors");
        assertThat(Files.readString(folder.resolve("site/claims/inbox/index.html")))
                .contains("not yet compared with our copy");

        assertThat(build("--publish")).isEqualTo(1);
        assertThat(err.toString()).contains("error[quote-not-locked]", "1 error");
    }

    @Test
    void anEditedQuotationIsAWarningUntilTheSiteIsPublished() throws IOException {
        setAll();
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(claim, Files.readString(claim).replace("Acme “opened” its", "Acme opened its"));

        assertThat(build()).isZero();
        assertThat(err.toString()).contains("warning[quote-not-locked]", "0 errors, 1 warning");

        assertThat(build("--publish")).isEqualTo(1);
        assertThat(err.toString()).contains("error[quote-not-locked]", "1 error");
    }

    @Test
    void theContactStandsInTheFootAndOnThePageOfAClaim() throws IOException {
        setAll();
        build("--publish");

        Document home = Jsoup.parse(Files.readString(folder.resolve("site/index.html")));
        Document claim = Jsoup.parse(Files.readString(folder.resolve("site/claims/inbox/index.html")));

        assertThat(home.select(".site-footer a:contains(Report an error)").attr("href"))
                .isEqualTo("mailto:corrections@acme-record.net?subject=Error");
        assertThat(claim.select("#improve + p a:contains(Report an error)").attr("href"))
                .isEqualTo("mailto:corrections@acme-record.net"
                        + "?subject=Error%20in%3A%20Acme%20opened%20its%20users%E2%80%99%20inboxes"
                        + "&body=https%3A%2F%2Facme-record.net%2Fclaims%2Finbox%2F");
        assertThat(claim.select("a:contains(send us their answer)").attr("href"))
                .startsWith("mailto:corrections@acme-record.net?subject=Answer%20to%3A%20Acme");
    }

    @Test
    void thePolicyOnCorrectionsNamesTheContactOrSaysThatThereIsNone() throws IOException {
        Path policy = folder.resolve("content/pages/corrections-policy.md");
        Files.writeString(policy, """
                ---
                id: corrections-policy
                title: Corrections policy
                summary: What we do about mistakes.
                policy: corrections-policy
                ---

                We correct them.
                """);
        build();
        assertThat(policyPage().select(".facts").text())
                .isEqualTo("How to reach us Not set yet. Only the publisher can say this.");

        set(
                "publisher: The",
                "contact: {mail: a@acme-record.net, form: 'https://acme-record.net/form'}\npublisher: The");
        build();

        assertThat(policyPage().select(".facts a").eachAttr("href"))
                .containsExactly("mailto:a@acme-record.net", "https://acme-record.net/form");
    }

    private Document policyPage() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/corrections-policy/index.html")));
    }
}

package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.serve.PreviewServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form that writes records: what it writes passes the checks and becomes a page. */
class ContributionFormTest {

    private static final String WILD =
            "He said: \"no\" # not 'yes' - {a: [b]} & <script>alert(1)</script> \ud83d\ude00 \\n %0A *x* !y |z >";

    @TempDir
    private Path folder;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private PreviewServer server;
    private Browser browser;

    @BeforeEach
    void serveTheForm() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
        BuildResult built = new Pipeline(
                        Fixtures.options(folder.resolve("content"), folder.resolve("site")), StepListener.none())
                .build();
        browser = Browser.start(true);
        opened.push(browser);
        server = PreviewServer.of(built.outputs(), "/", 0);
        opened.push(server);
    }

    @AfterEach
    void closeWhatWasOpened() throws Exception {
        // Nothing was where there is no browser, and the test is skipped.
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    private RecordForm form(String kind) {
        return RecordForm.open(browser.driver(), server.address() + "contribute/", kind);
    }

    /** A claim with two sources, a reply and evidence. */
    private RecordForm writtenClaim(String title, String allegation, String answer) {
        RecordForm form = form("claim");
        form.set("id", "from-the-form");
        form.set("title", title);
        form.set("allegation", allegation);
        form.add("topics", "messages");
        form.set("by", "plaintiffs");
        form.set("in", "letter");
        form.set("date", "unknown");
        form.add("accused", "acme");
        form.set("reason", "The letter says so, and nobody else.");
        form.set("answer", answer);
        form.addGroup("replies", "party", "acme", "state", "denies", "date", "2024-04-02");
        form.setInLast("replies", "source", "statement", "quote", "We never opened an inbox.");
        form.addGroup("for", "source", "letter", "note", "Says so.");
        form.addGroup("context", "source", "herald", "note", "Reports on it.");
        form.add("would-change", "The agreement.");
        return form;
    }

    @Test
    void aClaimWrittenInTheFormPassesTheChecksAndBecomesAPage() throws IOException {
        RecordForm form = writtenClaim("A neutral name", "Somebody did something.", "Nobody knows.");

        assertThat(form.missing()).isEmpty();
        assertThat(form.kept()).isZero();
        assertThat(form.address())
                .startsWith("https://code.example/record/new/main?filename=")
                .hasSizeLessThan(7_500);
        assertThat(builtWith(form.handedOver("filename"), form.handedOver("value")))
                .contains("A neutral name")
                .contains("Somebody did something.")
                .contains("We never opened an inbox.");
    }

    @Test
    void textsFullOfSignsArriveAsTheyWereWritten() throws IOException {
        RecordForm form = writtenClaim("Signs: # \" ' <b> \ud83d\ude00", WILD, WILD + "\n\n- " + "long ".repeat(400));

        String page = builtWith(form.handedOver("filename"), form.handedOver("value"));

        assertThat(Jsoup.parse(page).select("p.statement").text()).contains(WILD);
        assertThat(page).doesNotContain("<script>alert(1)");
    }

    @Test
    void aRecordTooLongForAnAddressIsCopiedInstead() throws IOException {
        String answer = WILD + "\n\n" + "word ".repeat(1_000) + "\n\nThe end: " + WILD;
        RecordForm form = writtenClaim("A long one", "Somebody did something.", answer);

        assertThat(form.address())
                .isEqualTo("https://code.example/record/new/main?filename=content%2Fclaims%2Ffrom-the-form.yaml");
        String page = builtWith(form.handedOver("filename"), form.record());

        assertThat(Jsoup.parse(page).text()).contains("word ".repeat(1_000) + "The end: He said: ");
        assertThat(page).doesNotContain("<script>alert(1)");
    }

    @Test
    void aSourceWrittenInTheFormPassesTheChecksAndBecomesAPage() throws IOException {
        RecordForm form = form("source");
        form.set("id", "from-the-form");
        form.set("kind", "news");
        form.set("title", "A “title”: with signs");
        form.set("read", "original");
        form.set("second-reading", "not-done");
        form.set("derives-from", "a list");
        form.setInLast("derives-from", "from", "letter", "reason", "quotes-it", "why", "It quotes the letter.");
        assertThat(form.missing()).containsExactly("url is missing; if there is none, give the reason in no-url");

        form.set("url", "https://news.example/a?b=c&d=#e");
        assertThat(form.missing())
                .containsExactly("archived is missing; if there is no archived copy, give the reason in not-archived");

        form.set("not-archived", "No copy has been made yet.");
        assertThat(form.missing()).isEmpty();
        assertThat(builtWith(form.handedOver("filename"), form.handedOver("value")))
                .contains("A “title”: with signs")
                .contains("It quotes the letter.")
                .contains("https://news.example/a?b=c&amp;d=#e");
    }

    @Test
    void saysWhoseAnswerAClaimLacks() {
        RecordForm form = writtenClaim("A claim", "Somebody did something.", "Nobody knows.");
        form.add("accused", "plaintiffs");
        assertThat(form.missing())
                .singleElement()
                .asString()
                .startsWith("replies: the answer of “plaintiffs” is missing");

        form.addGroup("replies", "party", "plaintiffs", "state", "none-found", "date", "2026-01");
        assertThat(form.missing()).containsExactly("replies 2 › date: give the day on which you looked");

        form.setInLast("replies", "date", "2026-01-01");
        assertThat(form.missing()).isEmpty();
    }

    @Test
    void stillReadsWellToAMachineWhenItsListsAreOpen() {
        writtenClaim("A claim", "Somebody did something.", "Nobody knows.");
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
                .extracting(Rule::getId)
                .isEmpty();

        form("source").set("derives-from", "a list");
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    /** Writes the record to this file, builds the site without any error, and gives the page of the record. */
    private String builtWith(String file, String record) throws IOException {
        Files.writeString(folder.resolve(file), record);
        BuildOptions options = Fixtures.options(folder.resolve("content"), folder.resolve("site"));
        // The form writes the day of the browser's clock, which may be any.
        LocalDate late = LocalDate.of(2999, 1, 1);
        BuildResult result = new Pipeline(
                        new BuildOptions(
                                options.content(),
                                options.shownContent(),
                                options.templates(),
                                options.shownTemplates(),
                                options.site(),
                                options.shownSite(),
                                options.baseUrl(),
                                late),
                        StepListener.none())
                .build();
        assertThat(result.problems().sorted())
                .filteredOn(problem -> problem.isError())
                .isEmpty();
        String page = file.replace("content/", "site/").replace(".yaml", "/index.html");
        return Files.readString(folder.resolve(page));
    }
}

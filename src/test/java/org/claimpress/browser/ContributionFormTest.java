package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.serve.PreviewServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The form that writes records: what it writes passes the checks and becomes a page. */
class ContributionFormTest {

    @TempDir
    private Path folder;

    @Test
    void aClaimWrittenInTheFormPassesTheChecksAndBecomesAPage() throws IOException {
        String address = written("A neutral name", "Somebody did something.", "Nobody knows.");

        assertThat(address)
                .startsWith("https://code.example/record/new/main?filename=")
                .hasSizeLessThan(7_500);
        BuildResult result = builtWith(address);

        assertThat(result.problems().sorted())
                .filteredOn(problem -> problem.isError())
                .isEmpty();
        String page = Files.readString(folder.resolve("site/claims/from-the-form/index.html"));
        assertThat(page)
                .contains("A neutral name")
                .contains("Somebody did something.")
                .contains("We never opened an inbox.");
    }

    @Test
    void textsFullOfSignsArriveAsTheyWereWritten() throws IOException {
        String wild =
                "He said: \"no\" # not 'yes' - {a: [b]} & <script>alert(1)</script> \ud83d\ude00 \\n %0A *x* !y |z >";
        String address = written("Signs: # \" ' <b> \ud83d\ude00", wild, wild + "\n\n- " + "long ".repeat(400));

        BuildResult result = builtWith(address);

        assertThat(result.problems().sorted())
                .filteredOn(problem -> problem.isError())
                .isEmpty();
        String page = Files.readString(folder.resolve("site/claims/from-the-form/index.html"));
        assertThat(Jsoup.parse(page).select("p.statement").text()).contains(wild);
        assertThat(page).doesNotContain("<script>alert(1)");
    }

    @Test
    void aRecordTooLongForAnAddressIsCopiedInstead() throws IOException {
        String address = written("A long one", "Somebody did something.", "word ".repeat(1_000));

        assertThat(address)
                .isEqualTo("https://code.example/record/new/main?filename=content%2Fclaims%2Ffrom-the-form.yaml");
    }

    private void build() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
        new Pipeline(Fixtures.options(folder.resolve("content"), folder.resolve("site")), StepListener.none()).build();
    }

    /** Fills the form in and gives the address that its link would open. */
    private String written(String title, String allegation, String answer) throws IOException {
        build();
        try (Browser browser = Browser.start(true);
                PreviewServer server = new PreviewServer(folder.resolve("site"), "/", 0)) {
            ChromeDriver driver = browser.driver();
            driver.get(server.address() + "contribute/");
            set(driver, "id", "from-the-form");
            set(driver, "title", title);
            set(driver, "allegation", allegation);
            add(driver, "topics", "messages");
            set(driver, "by", "plaintiffs");
            set(driver, "in", "letter");
            set(driver, "date", "unknown");
            add(driver, "accused", "acme");
            set(driver, "reason", "The letter says so, and nobody else.");
            set(driver, "answer", answer);
            addGroup(
                    driver,
                    "replies",
                    "party",
                    "acme",
                    "state",
                    "denies",
                    "date",
                    "2024-04-02",
                    "source",
                    "statement",
                    "quote",
                    "We never opened an inbox.");
            addGroup(driver, "for", "source", "letter", "note", "Says so.");
            addGroup(driver, "context", "source", "herald", "note", "Reports on it.");
            add(driver, "would-change", "The agreement.");

            assertThat(driver.findElement(By.id("missing")).getText()).isEmpty();
            assertThat(((Number) Optional.ofNullable(driver.executeScript("return localStorage.length"))
                                    .orElseThrow())
                            .intValue())
                    .isZero();
            return String.valueOf(driver.findElement(By.id("open")).getDomProperty("href"));
        }
    }

    private static void set(ChromeDriver driver, String field, String value) {
        type(driver, control(driver, driver.findElement(By.id("fields")), field), value);
    }

    private static WebElement control(ChromeDriver driver, WebElement within, String field) {
        WebElement label = within.findElements(By.tagName("label")).stream()
                .filter(found ->
                        found.getText().replace(" (may be left out)", "").equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The form has no field " + field));
        return driver.findElement(By.id(String.valueOf(label.getDomAttribute("for"))));
    }

    /** Sets the text as pasting would; typing thousands of letters one by one takes too long, and some keys have no sign. */
    private static void type(ChromeDriver driver, WebElement control, String value) {
        driver.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}));",
                control,
                value);
    }

    private static WebElement added(ChromeDriver driver, String list) {
        WebElement button = driver.findElements(By.cssSelector("#fields button")).stream()
                .filter(found -> found.getText().equals("Add to " + list))
                .findFirst()
                .orElseThrow();
        driver.executeScript("arguments[0].click()", button);
        return button.findElement(By.xpath("preceding-sibling::div/div[last()]"));
    }

    private static void add(ChromeDriver driver, String list, String value) {
        type(driver, added(driver, list).findElement(By.cssSelector("input, select, textarea")), value);
    }

    private static void addGroup(ChromeDriver driver, String list, String... fieldsAndValues) {
        WebElement item = added(driver, list);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            type(driver, control(driver, item, fieldsAndValues[i]), fieldsAndValues[i + 1]);
        }
    }

    /** Writes the file that the address names, with the text that it holds, and builds the site. */
    private BuildResult builtWith(String address) throws IOException {
        Matcher query = Pattern.compile("filename=([^&]*)&value=(.*)")
                .matcher(URI.create(address).getRawQuery());
        assertThat(query.matches()).as(address).isTrue();
        Path file = folder.resolve(URLDecoder.decode(query.group(1), StandardCharsets.UTF_8));
        Files.writeString(file, URLDecoder.decode(query.group(2), StandardCharsets.UTF_8));
        BuildOptions options = Fixtures.options(folder.resolve("content"), folder.resolve("site"));
        // The form writes the day of the browser's clock, which may be any.
        LocalDate late = LocalDate.of(2999, 1, 1);
        return new Pipeline(
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
    }
}

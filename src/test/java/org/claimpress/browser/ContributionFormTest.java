package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.output.Output;
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

    private static final String WILD =
            "He said: \"no\" # not 'yes' - {a: [b]} & <script>alert(1)</script> \ud83d\ude00 \\n %0A *x* !y |z >";

    @TempDir
    private Path folder;

    /** The address that the form's link opens, and the record that its button copies. */
    private record Written(String address, String yaml) {}

    @Test
    void aClaimWrittenInTheFormPassesTheChecksAndBecomesAPage() throws IOException {
        String address = written("A neutral name", "Somebody did something.", "Nobody knows.")
                .address();

        assertThat(address)
                .startsWith("https://code.example/record/new/main?filename=")
                .hasSizeLessThan(7_500);
        String page = builtWith(value(address, "filename"), value(address, "value"));

        assertThat(page)
                .contains("A neutral name")
                .contains("Somebody did something.")
                .contains("We never opened an inbox.");
    }

    @Test
    void textsFullOfSignsArriveAsTheyWereWritten() throws IOException {
        String address = written("Signs: # \" ' <b> \ud83d\ude00", WILD, WILD + "\n\n- " + "long ".repeat(400))
                .address();

        String page = builtWith(value(address, "filename"), value(address, "value"));

        assertThat(Jsoup.parse(page).select("p.statement").text()).contains(WILD);
        assertThat(page).doesNotContain("<script>alert(1)");
    }

    @Test
    void aRecordTooLongForAnAddressIsCopiedInstead() throws IOException {
        String answer = WILD + "\n\n" + "word ".repeat(1_000) + "\n\nThe end: " + WILD;
        Written written = written("A long one", "Somebody did something.", answer);

        assertThat(written.address())
                .isEqualTo("https://code.example/record/new/main?filename=content%2Fclaims%2Ffrom-the-form.yaml");
        String page = builtWith(value(written.address(), "filename"), written.yaml());

        assertThat(Jsoup.parse(page).text()).contains("word ".repeat(1_000) + "The end: He said: ");
        assertThat(page).doesNotContain("<script>alert(1)");
    }

    private List<Output> build() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
        return new Pipeline(Fixtures.options(folder.resolve("content"), folder.resolve("site")), StepListener.none())
                .build()
                .outputs();
    }

    /** Fills the form in and gives what it offers. */
    private Written written(String title, String allegation, String answer) throws IOException {
        try (Browser browser = Browser.start(true);
                PreviewServer server = PreviewServer.of(build(), "/", 0)) {
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
            return new Written(
                    String.valueOf(driver.findElement(By.id("open")).getDomProperty("href")),
                    String.valueOf(driver.findElement(By.id("yaml")).getDomProperty("textContent")));
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

    /** What the address hands over under this name. */
    private static String value(String address, String name) {
        return Stream.of(URI.create(address).getRawQuery().split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** Writes the record to this file, builds the site without any error, and gives the page of the claim. */
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
        return Files.readString(folder.resolve("site/claims/from-the-form/index.html"));
    }
}

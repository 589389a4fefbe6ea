package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import org.claimpress.Fixtures;
import org.claimpress.cli.Main;
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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The form that writes records: what it writes passes the checks and becomes a page. */
class ContributionFormTest {

    private static final String WILD =
            "He said: \"no\" # not 'yes' - {a: [b]} & <script>alert(1)</script> \ud83d\ude00 \\n %0A *x* !y |z >";

    /** The form writes the day of the browser's clock, which may be any. */
    private static final LocalDate LATE = LocalDate.of(2999, 1, 1);

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

    private RecordForm form() {
        return RecordForm.open(browser.driver(), server.address() + "contribute/");
    }

    private RecordForm form(String kind) {
        RecordForm form = form();
        form.mark("I want to add", kind);
        form.press("Next");
        return form;
    }

    private void next(RecordForm form) {
        form.press("Next");
        assertThat(form.faults()).isEmpty();
    }

    private RecordForm toldClaim(String title, String allegation) {
        RecordForm form = form("A claim");
        form.write("What would you call it", title);
        form.write("What exactly is claimed", allegation);
        form.find("Which topic", "mess");
        next(form);
        return form;
    }

    private void answered(RecordForm form) {
        form.mark("Does the claim accuse them", "Yes");
        form.select("What do they answer", "denies");
        form.select("What does their answer speak to", "this-claim");
        form.write("When did they answer", "2 April 2024");
        form.find("In which source did you read it", "statement");
        form.write("Their exact words", "We never opened an inbox.");
        next(form);
    }

    private void judged(RecordForm form, String answer) {
        form.mark("Where does the claim stand", "Alleged");
        form.write("Why?", "One letter says so, and nobody else.");
        form.write("What do you tell", answer);
        form.write("What would change", "The agreement");
        form.write("On which day did you last check", "2 January 2026");
        next(form);
    }

    /** A claim with two sources that are there, a reply and evidence. */
    private RecordForm writtenClaim(String title, String allegation, String answer) {
        RecordForm form = toldClaim(title, allegation);
        form.find("In which source", "letter");
        form.write("When was it made there", "unknown");
        next(form);
        next(form);
        answered(form);
        form.find("Which source", "letter");
        form.mark("What does it do", "It speaks for");
        form.write("What does it show", "Says so.");
        form.press("Add another source");
        form.find("Which source", "herald");
        form.mark("What does it do", "It explains");
        form.write("What does it show", "Reports on it.");
        next(form);
        judged(form, answer);
        return form;
    }

    @Test
    void aClaimWrittenInTheFormPassesTheChecksAndBecomesAPage() throws IOException {
        RecordForm form = writtenClaim("A neutral name", "Somebody did something.", "Nobody knows.");

        assertThat(form.preview()).contains("A neutral name", "Somebody did something.", "2 April 2024");
        assertThat(form.address())
                .startsWith("https://code.example/record/new/main?filename=")
                .hasSizeLessThan(7_500);
        assertThat(form.handedOver("filename")).isEqualTo("content/claims/a-neutral-name.yaml");
        assertThat(builtWith(form.handedOver("filename"), form.handedOver("value")))
                .contains("A neutral name")
                .contains("Somebody did something.")
                .contains("We never opened an inbox.");
    }

    @Test
    void aClaimSaysInWhichWordsOthersRepeatIt() throws IOException {
        RecordForm form = toldClaim("Doors", "Acme opened a door.");
        form.find("In which source", "letter");
        form.write("When was it made there", "14 April 2023");
        form.write("In which exact words", "opened a door");
        form.find("If you read these words in another source", "herald");
        next(form);
        form.press("Add a report or post");
        form.find("Which report or post", "herald");
        form.select("How does it put the claim", "fact");
        form.write("Its exact words", "opened every door");
        form.write("Which of these words go further", "all doors");
        form.press("Add a difference");
        form.select("What is different", "scope-grown");
        form.press("Next");
        assertThat(form.faults()).containsExactly("Copy these words from the quotation above, letter for letter.");
        form.write("Which of these words go further", "every door");
        form.press("Add a report or post");
        form.find("Which report or post", "statement");
        form.select("How does it put the claim", "silent");
        next(form);
        answered(form);
        form.find("Which source", "letter");
        form.mark("What does it do", "It speaks for");
        form.write("What does it show", "Says so.");
        next(form);
        judged(form, "Nobody knows.");

        String page = builtWith(form.handedOver("filename"), form.handedOver("value"));
        assertThat(Jsoup.parse(page).select("ol.ladder").text())
                .contains("opened a door", "opened every door", "broader claim", "left out");
    }

    private void newSource(RecordForm form, String publisher) {
        form.press("Add a source");
        assertThat(form.heading()).isEqualTo("A new source");
        form.write("What is its title", "Unknown");
        form.write("How would you describe it", "A post on " + publisher);
        form.select("What is it?", "social-post");
        form.write("Who published it", publisher);
        form.write("Who wrote it", "unknown");
        form.write("When was it published", "May 3, 2025");
        form.mark("Can it be opened on the web", "Yes");
        form.write("At which address?", "https://posts.acme-record.net/" + publisher.length());
        form.mark("Is there an archived copy", "No copy has been made yet");
        form.mark("How did you read it", "Read in full");
        form.mark("Where does it have its facts from", "It is an original");
    }

    private RecordForm claimWithNewRecords() {
        RecordForm form = toldClaim("The lamps", "Lamp Co sold lamps that were broken.");
        newSource(form, "Lamp Forum");
        form.use("Use this source");
        assertThat(form.found("In which source")).isEqualTo("A post on Lamp Forum");
        form.write("When was it made there", "3 May 2025");
        next(form);
        next(form);
        form.mark("Does the claim accuse them", "No");
        form.select("What do they answer", "none-found");
        form.write("On which day did you search", "1 January 2026");
        form.press("Add another party");
        form.press("Add a party");
        form.write("What is the name", "Lamp Co");
        form.mark("What is it?", "Company");
        form.write("Who is it in this case", "It is said to have sold the lamps.");
        form.use("Use this party");
        form.mark("Does the claim accuse them", "Yes");
        form.select("What do they answer", "none-found");
        form.write("On which day did you search", "1/2/2026");
        form.press("Next");
        assertThat(form.faults()).containsExactly("Write a date such as 14 April 2023.");
        form.write("On which day did you search", "2026-01-02");
        next(form);
        form.find("Which source", "lamp");
        form.mark("What does it do", "It speaks for");
        form.write("What does it show", "It says so.");
        form.press("Add another source");
        newSource(form, "Candle Forum");
        form.use("Use this source");
        form.mark("What does it do", "It speaks against");
        form.write("What does it show", "It says that the lamps burned.");
        next(form);
        judged(form, "Two posts disagree.");
        return form;
    }

    @Test
    void aClaimBringsItsNewSourcesAndPartiesAlongInOneFile() throws IOException {
        RecordForm form = claimWithNewRecords();
        assertThat(form.handedOver("filename")).isEqualTo("content/claims/the-lamps.yaml");
        // What else is to be mended in the site is mended before.
        fix();

        String page = builtWith(form.handedOver("filename"), form.handedOver("value"));
        assertThat(told(build())).containsExactly("several-records");
        assertThat(page).contains("Lamp Co").contains("A post on Lamp Forum").contains("A post on Candle Forum");
        SortedMap<String, String> together = Fixtures.withoutAssets(folder.resolve("site"));

        fix();
        assertThat(folder.resolve("content/parties/lamp-co.yaml")).content().contains("id: lamp-co");
        assertThat(folder.resolve("content/sources/lamp-forum-2025.yaml")).isRegularFile();
        assertThat(folder.resolve("content/sources/candle-forum-2025.yaml")).isRegularFile();
        assertThat(folder.resolve("content/claims/the-lamps.yaml")).content().doesNotContain("with:");
        assertThat(told(build())).isEmpty();
        assertThat(Fixtures.withoutAssets(folder.resolve("site"))).isEqualTo(together);
    }

    private void fix() {
        StringWriter out = new StringWriter();
        Clock late = Clock.fixed(Instant.parse("2999-01-01T12:00:00Z"), ZoneOffset.UTC);
        String content = folder.resolve("content").toString();
        String[] arguments = {"check", "--fix", "--content", content, "--templates", "templates"};
        assertThat(Main.run(arguments, new PrintWriter(out), new PrintWriter(out), late))
                .as(out.toString())
                .isZero();
    }

    @Test
    void textsFullOfSignsArriveAsTheyWereWritten() throws IOException {
        RecordForm form = writtenClaim("Signs: # \" ' <b> \ud83d\ude00", WILD, WILD + "\n\n- " + "long ".repeat(300));

        String page = builtWith(form.handedOver("filename"), form.handedOver("value"));

        assertThat(Jsoup.parse(page).select("p.statement").text()).contains(WILD);
        assertThat(page).doesNotContain("<script>alert(1)");
    }

    @Test
    void aRecordTooLongForAnAddressIsCopiedInstead() throws IOException {
        String answer = WILD + "\n\n" + "word ".repeat(1_000) + "\n\nThe end: " + WILD;
        RecordForm form = writtenClaim("A long one", "Somebody did something.", answer);

        assertThat(form.address())
                .isEqualTo("https://code.example/record/new/main?filename=content%2Fclaims%2Fa-long-one.yaml");
        String page = builtWith("content/claims/a-long-one.yaml", form.record());

        assertThat(Jsoup.parse(page).text()).contains("word ".repeat(1_000) + "The end: He said: ");
        assertThat(page).doesNotContain("<script>alert(1)");
    }

    @Test
    void aSourceWrittenInTheFormPassesTheChecksAndBecomesAPage() throws IOException {
        RecordForm form = form("A source");
        form.write("What is its title", "A “title”: with signs");
        form.select("What is it?", "news");
        form.write("Who published it", "The Lamp");
        form.write("Who wrote it", "unknown");
        form.write("When was it published", "sometime");
        form.mark("Can it be opened on the web", "Yes");
        form.write("At which address?", "www.lamp.test");
        form.mark("Is there an archived copy", "No copy");
        form.mark("How did you read it", "Read in full");
        form.mark("Where does it have its facts from", "From another source");
        form.find("From which source", "letter");
        form.select("How do you know", "quotes-it");
        form.write("The evidence for that", "It quotes the letter.");
        form.press("Next");
        assertThat(form.faults())
                .containsExactly(
                        "Write a date such as 14 April 2023, or unknown.",
                        "Give the whole address, beginning with https://.");

        form.write("When was it published", "Sept. 3rd, 2025");
        form.write("At which address?", "https://news.test/a?b=c&d=#e");
        next(form);
        assertThat(form.handedOver("filename")).isEqualTo("content/sources/the-lamp-2025.yaml");
        assertThat(builtWith(form.handedOver("filename"), form.handedOver("value")))
                .contains("A “title”: with signs")
                .contains("It quotes the letter.")
                .contains("https://news.test/a?b=c&amp;d=#e");
    }

    @Test
    void tellsWhatIsWrongBesideTheFieldAndGoesToTheFirst() {
        RecordForm form = form("A claim");
        form.write("What exactly is claimed", "Somebody did something.");
        form.press("Next");

        WebElement title = form.control("What would you call it");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(title);
        assertThat(title.getDomAttribute("aria-invalid")).isEqualTo("true");
        String fault = String.valueOf(title.getDomAttribute("aria-describedby")).split(" ", -1)[1];
        assertThat(browser.driver().findElement(By.id(fault)).getText()).isEqualTo("Please answer this.");
        assertThat(form.control("What exactly is claimed").getDomAttribute("aria-invalid"))
                .isEqualTo("false");

        form.write("What would you call it", "x".repeat(76));
        assertThat(form.faults()).contains("At most 75 characters; these are 76.");
        form.write("What would you call it", "x".repeat(75));
        assertThat(form.faults()).containsExactly("Choose one from the list.");
    }

    @Test
    void keepsTheDraftOverStepsKindsAndReloadsUntilItsWriterStartsAnew() {
        RecordForm form = toldClaim("Kept", "Somebody did something.");
        form.press("Add a source");
        form.write("What is its title", "A title half written");

        form = form();
        assertThat(form.heading()).isEqualTo("Who made it, and where?");
        form.press("Add a source");
        assertThat(form.found("What is its title")).isEqualTo("A title half written");
        form.press("Back without it");
        form.press("Back");
        form.press("Back");
        form.mark("I want to add", "A party");
        next(form);
        form.write("What is the name", "A party half written");
        form.press("Back");
        form.mark("I want to add", "A claim");
        next(form);
        assertThat(form.found("What would you call it")).isEqualTo("Kept");
        assertThat(form.found("Which topic")).isEqualTo("Messages");

        form.press("Start anew");
        assertThat(form.found("What would you call it")).isEqualTo("Kept");
        form.press("Clear the draft");
        form = form("A claim");
        assertThat(form.found("What would you call it")).isEmpty();
    }

    @Test
    void canBeWrittenWithTheKeyboardAlone() throws IOException {
        RecordForm form = form();
        Keyboard keys = new Keyboard(browser.driver());
        keys.mark("I want to add", 1);
        keys.press("Next");
        tellsAndTraces(form, keys);
        answersAndShows(form, keys);
        judges(form, keys);

        assertThat(form.preview()).contains("Somebody pressed keys.", "A post on Lamp Forum: “pressed the keys”");
        keys.reach("Open a pull request on GitHub");
        keys.reach("Copy the record");
        assertThat(builtWith(form.handedOver("filename"), form.handedOver("value")))
                .contains("We never pressed any.", "pressed the keys");
    }

    private void tellsAndTraces(RecordForm form, Keyboard keys) {
        at(form, "What is the claim?");
        keys.write("What would you call it", "Keys");
        keys.write("What exactly is claimed", "Somebody pressed keys.");
        keys.find("Which topic", "mon");
        assertThat(form.found("Which topic")).isEqualTo("Money");
        keys.press("Next");
        at(form, "Who made it, and where?");
        keys.find("In which source", "letter");
        keys.write("When was it made there", "unknown");
        keys.press("Next");
        at(form, "Who repeats it, and in which words?");
        keys.press("Add a report or post");
        keys.type(Keys.chord(Keys.SHIFT, Keys.TAB));
        keys.press("Not in the list? Add a source");
        describes(form, keys);
        at(form, "Who repeats it, and in which words?");
        assertThat(form.found("Which report or post")).isEqualTo("A post on Lamp Forum");
        keys.write("How does it put the claim", "stated");
        keys.write("Its exact words", "pressed the keys");
        keys.press("Add a difference");
        keys.type("stronger");
        keys.press("Next");
    }

    /** Writes a new source in its own window. */
    private void describes(RecordForm form, Keyboard keys) {
        at(form, "A new source");
        keys.write("What is its title", "unknown");
        keys.write("How would you describe it", "A post on Lamp Forum");
        keys.write("What is it?", "post");
        keys.write("Who published it", "Lamp Forum");
        keys.write("Who wrote it", "unknown");
        keys.write("When was it published", "3 May 2025");
        keys.mark("Can it be opened on the web", 1);
        keys.write("At which address?", "https://posts.acme-record.net/7");
        keys.mark("Is there an archived copy", 2);
        keys.mark("How did you read it", 1);
        keys.mark("Where does it have its facts from", 1);
        int before = form.windows();
        keys.press("Use this source");
        form.awaitWindows(before - 1);
    }

    private void answersAndShows(RecordForm form, Keyboard keys) {
        at(form, "Who is accused, and what do they answer?");
        keys.mark("Does the claim accuse them", 1);
        keys.write("What do they answer", "denies");
        keys.write("What does their answer speak to", "this");
        keys.write("When did they answer", "2 April 2024");
        keys.find("In which source did you read it", "statement");
        keys.write("Their exact words", "We never pressed any.");
        keys.press("Next");
        at(form, "What is the evidence?");
        keys.find("Which source", "letter");
        keys.mark("What does it do", 1);
        keys.write("What does it show", "It says so.");
        keys.press("Next");
    }

    private void judges(RecordForm form, Keyboard keys) {
        at(form, "What is your judgement?");
        keys.mark("Where does the claim stand", 2);
        keys.write("Why?", "One letter says so, and nobody else.");
        keys.write("What do you tell", "Nobody knows.");
        keys.write("What would change", "The agreement");
        keys.write("On which day did you last check", "2 January 2026");
        keys.press("Next");
        at(form, "Check and send");
    }

    /** Each step is told when it begins, and begins at its heading. */
    private void at(RecordForm form, String heading) {
        assertThat(form.faults()).isEmpty();
        assertThat(form.heading()).isEqualTo(heading);
    }

    @Test
    void readsDatesAsTheChecksDo() throws IOException {
        RecordForm form = form();
        for (String line : Files.readAllLines(Path.of("src", "test", "resources", "dates.txt"))) {
            String[] parts = line.split(" = ", -1);
            assertThat(form.date(parts[0])).as(parts[0]).isEqualTo(parts[1]);
        }
    }

    @Test
    void keepsNothingOfWhoeverOnlyLooks() {
        form();

        assertThat(browser.driver().executeScript("return localStorage.length")).isEqualTo(0L);
    }

    @Test
    void loadsTitlesOnlyWhenTheyAreAskedFor() {
        RecordForm form = form("A claim");
        assertThat(browser.requests()).noneMatch(address -> address.contains("titles-"));

        form.find("Which topic", "mess");
        assertThat(browser.requests())
                .filteredOn(address -> address.contains("titles-"))
                .singleElement()
                .asString()
                .contains("titles-topic");
    }

    @Test
    void readsWellToAMachineAtEachStep() {
        RecordForm form = form();
        readsWell();
        form.mark("I want to add", "A claim");
        next(form);
        form.press("Next");
        readsWell();
        form.write("What would you call it", "A name");
        form.write("What exactly is claimed", "Somebody did something.");
        form.find("Which topic", "mess");
        next(form);
        form.press("Add a source");
        form.press("Use this source");
        readsWell();
        form.press("Add a party");
        readsWell();
        form.press("Back without it");
        form.press("Back without it");
        form.find("In which source", "letter");
        form.write("When was it made there", "unknown");
        next(form);
        form.press("Add a report or post");
        form.press("Add a difference");
        form.press("Next");
        readsWell();
        form.press("Remove");
        next(form);
        form.press("Add another party");
        readsWell();
        form.press("Remove");
        answered(form);
        readsWell();
        form.find("Which source", "letter");
        form.mark("What does it do", "It speaks for");
        form.write("What does it show", "Says so.");
        next(form);
        readsWell();
        judged(form, "Nobody knows.");
        readsWell();
    }

    private void readsWell() {
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    /** Writes the record to this file, builds the site without any error, and gives the page of the record. */
    private String builtWith(String file, String record) throws IOException {
        Files.writeString(folder.resolve(file), record);
        assertThat(build().problems().sorted())
                .filteredOn(problem -> problem.isError())
                .isEmpty();
        String page = file.replace("content/", "site/").replace(".yaml", "/index.html");
        return Files.readString(folder.resolve(page));
    }

    private BuildResult build() throws IOException {
        BuildOptions options = Fixtures.options(folder.resolve("content"), folder.resolve("site"));
        return new Pipeline(
                        new BuildOptions(
                                options.content(),
                                options.shownContent(),
                                options.templates(),
                                options.shownTemplates(),
                                options.site(),
                                options.shownSite(),
                                options.baseUrl(),
                                LATE),
                        StepListener.none())
                .build();
    }

    /** What is told, but for claims that were checked long before that late day. */
    private static List<String> told(BuildResult result) {
        return result.problems().sorted().stream()
                .map(problem -> problem.code().id())
                .filter(code -> !code.equals("recheck-due"))
                .toList();
    }
}

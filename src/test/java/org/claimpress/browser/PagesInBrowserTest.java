package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Every kind of page, as a reader's browser shows it. */
class PagesInBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static ServedSite site;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start(true);
        site = ServedSite.in(folder);
    }

    @AfterAll
    static void close() {
        Stream.of(browser, site).filter(Objects::nonNull).forEach(PagesInBrowserTest::close);
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Stream<String> pages() {
        return site.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadableByAllAndQuietAtEachWidthInLightAndDark(String page) {
        for (boolean dark : List.of(false, true)) {
            for (int width : List.of(320, 768, 1400)) {
                new Visit(browser, site).expectSound(page, width, dark);
            }
        }
    }

    @Test
    void onAPhoneEveryQuestionIsAnsweredWithinTwoScreens() throws IOException {
        long asked = Files.readAllLines(Path.of("content", "site.yaml")).stream()
                .filter(line -> line.startsWith("  - question:"))
                .count();
        for (boolean dark : List.of(false, true)) {
            browser.look(390, dark);
            browser.driver().get(site.at(""));

            List<?> ends = (List<?>) browser.driver()
                    .executeScript("return [...document.querySelectorAll('.question')]"
                            + ".map((answer) => answer.getBoundingClientRect().bottom + window.scrollY)");

            assertThat(asked).isPositive();
            assertThat(ends)
                    .as("where each answer ends, in pixels, dark: " + dark)
                    .hasSize((int) asked)
                    .allSatisfy(end -> assertThat(((Number) end).doubleValue()).isLessThanOrEqualTo(2 * 844.0));
        }
    }

    /** The longest word in the title of a claim: one that the search must know. */
    private static String wordOfATitle() {
        browser.driver().get(site.at(site.claim()));
        String title = browser.driver().findElement(By.tagName("h1")).getText();
        return Stream.of(title.split("[^\\p{L}]+", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    @Test
    void aKeyboardAloneSearches() {
        browser.look(1400, false);
        String word = wordOfATitle();
        browser.driver().get(site.at("search/"));
        browser.requests();
        WebElement field = tabTo("query");

        field.sendKeys(word);
        await(".results li");
        assertThat(browser.driver().findElement(By.id("found")).getText())
                .matches("\\d+ results? for “" + word + "”.*");
        assertThat(browser.driver().findElements(By.cssSelector(".results mark")))
                .isNotEmpty();
        // The filters stand folded between the field and the results.
        field.sendKeys(Keys.TAB);
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        WebElement first = browser.driver().switchTo().activeElement();
        String wanted = first.getAttribute("href");
        first.sendKeys(Keys.ENTER);

        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> wanted.startsWith(driver.getCurrentUrl().replace("index.html", "")));
        assertThat(browser.driver().findElement(By.tagName("main")).getText()).containsIgnoringCase(word);
    }

    @Test
    void theSearchIsLoadedOnlyWhenAReaderTurnsToIt() {
        browser.look(1400, false);
        String word = wordOfATitle();
        browser.driver().get("about:blank");
        browser.requests();
        browser.driver().get(site.at("search/"));
        assertThat(browser.requests()).noneMatch(address -> address.contains("search-index"));

        browser.driver().findElement(By.id("query")).sendKeys(word);
        await(".results li");

        assertThat(browser.requests()).anyMatch(address -> address.contains("search-index"));
    }

    @Test
    void aSharedSearchShowsItsResults() {
        browser.look(1400, false);
        String word = wordOfATitle();
        browser.driver().get(site.at("search/?q=" + word));

        await(".results li");

        assertThat(browser.driver().findElement(By.cssSelector(".results")).getText())
                .containsIgnoringCase(word);
    }

    @Test
    void aSearchForMarkupShowsItAsWords() {
        browser.look(1400, false);
        browser.driver().get(site.at("search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"));

        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> !driver.findElement(By.id("found")).getText().isEmpty());

        assertThat(browser.driver().findElements(By.cssSelector("main img"))).isEmpty();
    }

    @Test
    void aKeyboardAloneFiltersAndTheAddressKeepsIt() {
        browser.look(1400, false);
        browser.driver().get(site.at("claims/"));
        tabTo("filter").sendKeys(Keys.ENTER);
        WebElement status = tabTo("filter-status");

        // The first of the choices is all of them.
        status.sendKeys(Keys.ARROW_DOWN);
        String chosen = status.getDomProperty("value");

        assertThat(browser.driver().getCurrentUrl()).endsWith("?status=" + chosen);
        String count = browser.driver().findElement(By.id("count")).getText();
        browser.driver().get(browser.driver().getCurrentUrl());
        assertThat(browser.driver().findElement(By.id("count")).getText()).isEqualTo(count);
        assertThat(browser.driver().findElements(By.cssSelector("#claims .row:not([hidden])")))
                .hasSize(Integer.parseInt(count.split(" ", -1)[0]));
    }

    @Test
    void aKeyboardAloneSorts() {
        browser.look(1400, false);
        browser.driver().get(site.at("claims/"));

        tabTo("filter").sendKeys(Keys.ENTER);
        // The first of the choices is the order in which the page is made.
        tabTo("sort").sendKeys(Keys.ARROW_DOWN);

        List<String> titles = browser.driver().findElements(By.cssSelector("#claims .entry-title")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(titles).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void theFirstTabLeadsPastTheWayAround() {
        browser.look(320, false);
        browser.driver().get(site.at(site.claim()));

        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);

        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to content");
    }

    @Test
    void printIsAFileWithoutTheWayAround() {
        browser.look(800, false);
        browser.driver().get(site.at(site.claim()));
        browser.lookAsPrinted();

        assertThat(browser.driver()
                        .findElement(By.cssSelector(".site-header nav"))
                        .isDisplayed())
                .isFalse();
        assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed()).isTrue();
        assertThat(browser.driver().findElement(By.id("sources")).isDisplayed()).isTrue();
        assertThat(text("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    private static WebElement tabTo(String id) {
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        for (int i = 0; i < 40; i++) {
            WebElement active = browser.driver().switchTo().activeElement();
            if (id.equals(active.getAttribute("id"))) {
                return active;
            }
            active.sendKeys(Keys.TAB);
        }
        throw new AssertionError("The tab key does not lead to " + id);
    }

    private static void await(String selector) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> !driver.findElements(By.cssSelector(selector)).isEmpty());
    }

    private static String text(String script) {
        return String.valueOf(browser.driver().executeScript(script));
    }
}

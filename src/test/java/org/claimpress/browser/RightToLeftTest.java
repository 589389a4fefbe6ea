package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A site in Hebrew, which brings the words of the interface that it shows most. */
class RightToLeftTest {

    private static final List<Integer> WIDTHS = List.of(320, 1400);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static ServedSite site;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start(true);
        site = ServedSite.of(Path.of("src", "test", "resources", "hebrew", "content"), folder);
    }

    @AfterAll
    static void close() {
        // Nothing was opened where there is no browser, and the tests are skipped.
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    static Stream<String> pages() {
        return site.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsAndIsReadableByAll(String page) {
        for (int width : WIDTHS) {
            new Visit(browser, site).expectSound(page, width, false);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h1",
                "#answers",
                "#history + ul li",
                ".verdict-status",
                ".site-title",
                "blockquote:not([lang])",
                ".site-footer p"
            })
    void beginsOnTheRight(String selector) {
        for (int width : WIDTHS) {
            browser.look(width, false);
            browser.driver().get(site.at(site.claim()));

            assertThat(number(WORDS + "return box(arguments[0]).right - words(arguments[0]).right", selector))
                    .as("pixels on the right of the words at %s px", width)
                    .isBetween(-2.0, 40.0);
        }
    }

    /** The box of an element and of the words in it. */
    private static final String WORDS = """
            const element = (selector) => document.querySelector(selector);
            const box = (selector) => element(selector).getBoundingClientRect();
            const words = (selector) => {
              const range = document.createRange();
              range.selectNodeContents(element(selector));
              return range.getBoundingClientRect();
            };
            """;

    @Test
    void anEnglishQuotationBeginsOnTheLeft() {
        browser.look(1400, false);
        browser.driver().get(site.at(site.claim()));

        assertThat(number(WORDS + "return words(arguments[0]).left - box(arguments[0]).left", "blockquote[lang=en]"))
                .isBetween(0.0, 40.0);
    }

    @Test
    void theMarginOfAClaimStandsOnTheLeft() {
        browser.look(1400, false);
        browser.driver().get(site.at(site.claim()));

        assertThat(number(WORDS + "return box('.verdict').left - box(arguments[0]).right", ".glance"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"תיבות", "תיב", "תֵּבוֹת הַדֹּאַר המשתמשים", "Acme"})
    void theSearchFindsWordsInHebrewAndInLatinLetters(String query) {
        browser.look(1400, false);
        browser.driver().get(site.at("search/"));

        browser.driver().findElement(By.id("query")).sendKeys(query);

        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver ->
                        !driver.findElements(By.cssSelector(".result-claim")).isEmpty());
        assertThat(browser.driver().findElements(By.cssSelector(".results mark")))
                .isNotEmpty();
    }

    private static double number(String script, String selector) {
        return ((Number) Objects.requireNonNull(browser.driver().executeScript(script, selector))).doubleValue();
    }
}

package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What readers would type, with typing errors, synonyms, names and words of other languages, and the page they look for; queries
 * for pages that the site does not hold are skipped.
 */
class SearchQueriesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String RESULTS = ".results .entry-title a";

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
        if (browser != null) {
            browser.close();
            site.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "netflix read private messages, netflix-read-messages",
        "nettflix dms, inbox-api-access",
        "tian api, titan-api-grant",
        "Titan API, titan-api-grant",
        "how many users affected 87 million, eighty-seven-million",
        "hastigns board, hastings-on-the-board",
        "reed hastings testify, hastings-must-answer",
        "cambridge analitica brexit, cambridge-analytica-brexit",
        "channel 4 sting, nix-filmed-in-secret",
        "mercer, mercer-investment",
        "palantir employee, palantir-employee",
        "150 million ads, guaranteed-150-million-2017",
        "watch shut down, watch-closed-2023-for-hastings",
        "facebook watch deal, watch-bargain",
        "end to end encryption, encryption-protected-the-messages",
        "andy stone send only, api-only-for-sending",
        "boz memo, bosworth-memo",
        "irish gdpr fine, irish-fine",
        "new york times spotify, nyt-report-2018",
        "two weekly reports, two-weekly-report",
        "sold messages for money, money-for-messages",
        "who sued, klein-and-grabert-made-the-claims",
        "unsealed documents, unsealed-on-23-march",
        "everyone’s messages, all-users",
    })
    void leadToTheClaimAmongTheFirstFiveResults(String query, String claim) {
        assumeTrue(site.has("claims/" + claim + "/"), () -> "The site has no claim " + claim);
        assertThat(results(query).stream().limit(5)).contains(site.at("claims/" + claim + "/index.html"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search-queries.txt", delimiter = '|')
    void leadToTheRightPageFirst(String query, String page) {
        assumeTrue(site.has(page + "/"), () -> "The site has no page " + page);
        assertThat(results(query)).first().isEqualTo(site.at(page + "/index.html"));
    }

    @Test
    void leadToTopicsWhereNothingIsFound() {
        search("qzxqzx");
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> driver.findElement(By.id("near")).isDisplayed());

        assertThat(browser.driver().findElement(By.id("found")).getText()).isEqualTo("Nothing found for “qzxqzx”.");
        assertThat(browser.driver().findElements(By.cssSelector(".results li"))).isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("#near a"))).isNotEmpty();
    }

    /** The addresses of the first results, in their order. */
    private static List<String> results(String query) {
        search(query);
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> !driver.findElements(By.cssSelector(RESULTS)).isEmpty());
        return browser.driver().findElements(By.cssSelector(RESULTS)).stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
    }

    private static void search(String query) {
        browser.driver().get(site.at("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    }
}

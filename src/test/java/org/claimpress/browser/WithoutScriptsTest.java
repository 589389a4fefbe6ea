package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The pages with JavaScript turned off. */
class WithoutScriptsTest {

    /** The parts of a page but for those that the stylesheet shows to browsers with scripts only. */
    private static final String PARTS =
            "main > *:not([hidden], .needs-script, .search, .count, script, noscript, :empty)";

    @TempDir
    private Path folder;

    @Test
    void pagesAreCompleteAndOfferNothingThatWouldNotWork() throws IOException {
        try (Browser browser = Browser.start(false);
                ServedSite site = ServedSite.in(folder)) {
            browser.driver().get(site.at(site.claim()));
            assertThat(browser.driver().findElement(By.id("sources")).isDisplayed())
                    .isTrue();
            assertThat(browser.driver().findElement(By.cssSelector(".chain")).isDisplayed())
                    .isTrue();

            browser.driver().get(site.at("claims/"));
            assertThat(browser.driver().findElements(By.cssSelector("#claims .row")))
                    .isNotEmpty()
                    .allMatch(WebElement::isDisplayed);
            assertThat(browser.driver().findElement(By.id("filter-status")).isDisplayed())
                    .isFalse();

            browser.driver().get(site.at("search/"));
            assertThat(browser.driver().findElement(By.id("query")).isDisplayed())
                    .isFalse();
            browser.driver().findElement(By.linkText("All claims")).click();
            assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("All claims");
        }
    }

    @Test
    void theMenuOfAPhoneOpensAndMovesNothing() throws IOException {
        try (Browser browser = Browser.start(false);
                ServedSite site = ServedSite.in(folder)) {
            browser.lookOnAPhone(390, 844);
            browser.driver().get(site.at(site.claim()));
            WebElement claims = browser.driver().findElement(By.cssSelector(".menu a"));
            int top =
                    browser.driver().findElement(By.tagName("h1")).getLocation().getY();
            assertThat(claims.isDisplayed()).isFalse();

            browser.driver().findElement(By.cssSelector(".menu summary")).click();

            assertThat(claims.isDisplayed()).isTrue();
            assertThat(browser.driver()
                            .findElement(By.tagName("h1"))
                            .getLocation()
                            .getY())
                    .isEqualTo(top);
            claims.click();
            assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("All claims");
        }
    }

    @Test
    void everyKindOfPageShowsAllThatItHolds() throws IOException {
        try (Browser browser = Browser.start(false);
                ServedSite site = ServedSite.in(folder)) {
            for (String page : site.pages().toList()) {
                browser.driver().get(site.at(page));

                assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed())
                        .as("heading of /" + page)
                        .isTrue();
                assertThat(browser.driver().findElements(By.cssSelector(PARTS)))
                        .as("parts of /" + page)
                        .isNotEmpty()
                        .allMatch(WebElement::isDisplayed);
            }
        }
    }
}

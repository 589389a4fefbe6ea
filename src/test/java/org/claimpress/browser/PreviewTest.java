package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.claimpress.Fixtures;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.serve.PreviewServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** {@code claimpress serve}, seen from a browser. */
class PreviewTest {

    @TempDir
    private Path folder;

    private Path content;
    private Path claim;

    @BeforeEach
    void copySmallSite() {
        content = folder.resolve("content");
        claim = content.resolve("claims/inbox.yaml");
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), content);
    }

    private void replace(String from, String to) throws IOException {
        Files.writeString(claim, Files.readString(claim).replace(from, to));
    }

    private static void await(Browser browser, String selector, String words) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .until(driver -> driver.findElements(By.cssSelector(selector)).stream()
                        .anyMatch(element -> element.getText().contains(words)));
    }

    /** Waits until the folder of the site, which is written after the browser was told, has the page with these words. */
    private void awaitInFolder(String page, String words) {
        Path file = folder.resolve("site").resolve(page);
        new FluentWait<>(file)
                .withTimeout(Duration.ofSeconds(20))
                .ignoring(UncheckedIOException.class)
                .until(written -> text(written).contains(words));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notYet) {
            throw new UncheckedIOException(notYet);
        }
    }

    @Test
    void reloadsThePageAndShowsProblemsOverTheLastGoodOne() throws IOException {
        try (Browser browser = Browser.start(true);
                RunningPreview preview = RunningPreview.of(content, folder.resolve("site"))) {
            browser.driver().get(preview.at("claims/inbox/"));
            await(browser, "h1", "Acme opened its users’ inboxes");

            replace("title: Acme opened", "title: Acme unlocked");
            await(browser, "h1", "Acme unlocked its users’ inboxes");

            replace("status: alleged", "status: aleged");
            await(browser, "#claimpress-problems", "Did you mean \"alleged\"?");
            assertThat(browser.driver()
                            .findElement(By.id("claimpress-problems"))
                            .getText())
                    .contains("claims/inbox.yaml:")
                    .contains("status: aleged");
            assertThat(browser.driver().findElement(By.tagName("h1")).getText()).contains("Acme unlocked");

            replace("status: aleged", "status: alleged");
            replace("Acme unlocked", "Acme opened again");
            await(browser, "h1", "Acme opened again its users’ inboxes");
            assertThat(browser.driver().findElements(By.id("claimpress-problems")))
                    .isEmpty();
            awaitInFolder("claims/inbox/index.html", "Acme opened again");
        }
    }

    @Test
    void showsTheUsualTemplateInThePlaceOfABrokenOneAndSaysWhatIsWrong() throws IOException {
        Path template = folder.resolve("templates/claim/unknown.ftlh");
        Files.createDirectories(folder.resolve("templates/claim"));
        Files.writeString(template, "<section><h2 id=\"${section.id}\">${section.headnig}</h2></section>\n");
        try (Browser browser = Browser.start(true);
                RunningPreview preview = RunningPreview.of(content, folder.resolve("site"))) {
            browser.driver().get(preview.at("claims/inbox/"));
            await(browser, "#claimpress-problems", "unknown.ftlh:1:");
            await(browser, "#claimpress-problems", "replaced by the usual ones");
            await(browser, "h2", "What is not known");
            assertThat(folder.resolve("site/index.html")).doesNotExist();

            Files.writeString(template, "<section><h2 id=\"${section.id}\">Open questions</h2></section>\n");
            await(browser, "h2", "Open questions");
            assertThat(browser.driver().findElements(By.id("claimpress-problems")))
                    .isEmpty();
        }
    }

    @Test
    void showsWarningsInAQuietBarThatOpensAndStaysOpen() throws IOException {
        replace("reason: One letter says so.", "reason: Not written yet.");
        try (Browser browser = Browser.start(true);
                RunningPreview preview = RunningPreview.of(content, folder.resolve("site"))) {
            browser.driver().get(preview.at("claims/inbox/"));
            await(browser, "#claimpress-warnings summary", "worth mending");
            assertThat(browser.driver()
                            .findElement(By.cssSelector("#claimpress-warnings div"))
                            .isDisplayed())
                    .isFalse();

            browser.driver()
                    .findElement(By.cssSelector("#claimpress-warnings summary"))
                    .click();
            await(browser, "#claimpress-warnings div", "claims/inbox.yaml:");

            replace("title: Acme opened", "title: Acme unlocked");
            await(browser, "h1", "Acme unlocked its users’ inboxes");
            await(browser, "#claimpress-warnings div", "This is still to be written");
        }
    }

    @Test
    void showsWhyThereIsNoSiteYetAndTheSiteOnceThereIs() throws IOException {
        replace("status: alleged", "status: aleged");
        try (Browser browser = Browser.start(true);
                RunningPreview preview = RunningPreview.of(content, folder.resolve("site"))) {
            browser.driver().get(preview.at("claims/inbox/"));
            await(browser, "#claimpress-problems", "There is no good version of the site yet.");

            replace("status: aleged", "status: alleged");
            await(browser, "h1", "Acme opened its users’ inboxes");
        }
    }

    @Test
    void answersThisMachineAloneAndOnlyForTheSite() throws IOException {
        try (RunningPreview preview = RunningPreview.of(content, folder.resolve("site"))) {
            assertThat(status(preview.at("claims/inbox/"))).isEqualTo(200);
            assertThat(status(preview.at("claims/inbox"))).isEqualTo(302);
            assertThat(status(preview.at("no-such-page"))).isEqualTo(404);
            assertThat(status(preview.at("%2e%2e/content/site.yaml"))).isEqualTo(404);
            assertThat(status(preview.at(".claimpress/other"))).isEqualTo(404);
        }
    }

    @Test
    void keepsADraftFromPagesOfOtherServersOfThisMachine() throws IOException {
        try (Browser browser = Browser.start(true);
                RunningPreview preview = RunningPreview.of(content, folder.resolve("site"));
                PreviewServer other = PreviewServer.of(List.of(thief(preview)), "/", 0)) {
            browser.driver().get(other.address().toString());

            await(browser, "#script", "not loaded");
            await(browser, "#picture", "not loaded");
            browser.driver().switchTo().frame("frame");
            assertThat(browser.driver().getPageSource()).doesNotContain("Acme");
        }
    }

    /** A page that tries to take the preview's state, a picture and a page into itself. */
    private static Output thief(RunningPreview preview) {
        return Output.of(new SitePath("index.html"), """
                <!doctype html><html lang="en"><body>
                <p id="script"></p><p id="picture"></p>
                <script>
                  const says = (id, words) => () => { document.getElementById(id).textContent = words; };
                  window.claimpressPreview = says("script", "stolen");
                </script>
                <script src="%1$s" onload="says('script', 'loaded')()" onerror="says('script', 'not loaded')()"></script>
                <img src="%2$s" alt="" onload="says('picture', 'loaded')()" onerror="says('picture', 'not loaded')()">
                <iframe name="frame" src="%2$s"></iframe>
                </body></html>
                """.formatted(
                        preview.at(".claimpress/state.js?known=0"), preview.at("claims/inbox/")));
    }

    private static int status(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection.getResponseCode();
    }
}

package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.ProgramJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Another newsroom's site, made by the jar alone: in German, with a section, a stylesheet, a logo and a font of its own.
 */
class SecondSiteIT {

    private static final List<Integer> WIDTHS = List.of(390, 1400);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What readers do not notice, by the measure of Web Vitals. */
    private static final double MOST_SHIFT = 0.1;

    private static final Path FONT = Path.of("src", "test", "resources", "font", "open-sans.woff2");

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static ServedSite site;

    @BeforeAll
    static void makeTheSite() throws Exception {
        browser = Browser.start(true);
        ProgramJar jar = ProgramJar.in(folder);
        jar.run("init");
        settle();
        jar.run("templates", "claim/unknown.ftlh", "--copy");
        add("templates/claim/unknown.ftlh", "<p class=\"own\">Wer mehr weiß, schreibt uns.</p>\n");
        add("templates/assets/own.css", ".own { border-block-start: 3px solid var(--accent); }\n");
        add("templates/assets/logo.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11"/></svg>
                """);
        Files.copy(FONT, folder.resolve("templates/assets/open-sans.woff2"));
        site = ServedSite.builtBy(
                address -> jar.run("build", "--base-url", address.toString()), folder.resolve("site"));
    }

    private static void settle() throws IOException {
        Path settings = folder.resolve("content/site.yaml");
        String usual = Files.readString(settings);
        assertThat(usual).contains("language: en");
        Files.writeString(settings, usual.replace("language: en", "language: de"));
        add("content/site.yaml", """
                logo: {file: logo.svg}
                accent: {light: "#8a1538", dark: "#f2a7bd"}
                fonts:
                  - use: text
                    name: Second Sans
                    files: [{file: open-sans.woff2}]
                """);
    }

    private static void add(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
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
    void isSoundAndHasItsOwnLook(String page) {
        for (int width : WIDTHS) {
            new Visit(browser, site, MOST_SHIFT).expectSound(page, width, false);

            assertThat(shown("return document.documentElement.lang")).isEqualTo("de");
            if (!page.startsWith("embed/")) {
                assertThat(shown("return document.querySelector('.site-logo').naturalWidth > 0"))
                        .as("whether the logo is shown on /%s", page)
                        .isEqualTo("true");
            }
            assertThat(fonts()).as("the fonts that /%s has loaded", page).isEqualTo("Second Sans loaded");
        }
    }

    private static String fonts() {
        return String.valueOf(browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                document.fonts.ready.then((fonts) => done(
                  [...fonts].map((font) => font.family.replaceAll('"', "") + " " + font.status).join(", ")));
                """));
    }

    @Test
    void showsTheSectionAndTheStyleOfItsOwn() {
        browser.look(1400, false);
        browser.driver().get(site.at(site.claim()));

        assertThat(browser.driver().findElement(By.cssSelector("main .own")).getText())
                .isEqualTo("Wer mehr weiß, schreibt uns.");
        assertThat(shown("return getComputedStyle(document.querySelector('.own')).borderTop"))
                .isEqualTo("3px solid rgb(138, 21, 56)");
    }

    @Test
    void answersASearchInGerman() {
        browser.look(390, false);
        browser.driver().get(site.at("search/"));

        browser.driver().findElement(By.id("query")).sendKeys("Acme");

        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> !driver.findElement(By.id("found")).getText().isEmpty());
        assertThat(browser.driver().findElement(By.id("found")).getText())
                .matches("\\d+ (Treffer|Ergebnisse?) für „Acme“.*");
    }

    private static String shown(String script) {
        return String.valueOf(browser.driver().executeScript(script));
    }
}

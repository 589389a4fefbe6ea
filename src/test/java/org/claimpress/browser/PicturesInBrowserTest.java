package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that are pictures, as a finger, a keyboard and forced colours meet them. */
class PicturesInBrowserTest {

    private static final String MARKS = "main .squares a, main .heat a, main .years a, main .hub-name a";

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
    @ValueSource(strings = {"origins/", "wording/", "timeline/"})
    void eachMarkIsLargeEnoughForAFingerAndHasAName(String page) {
        for (int width : List.of(320, 390, 1440)) {
            browser.look(width, false);
            browser.driver().get(site.at(page));

            assertThat(list("""
                            return [...document.querySelectorAll(arguments[0])]
                              .filter((mark) => {
                                const box = mark.getBoundingClientRect();
                                return box.width < 24 || box.height < 24 || !mark.textContent.trim();
                              })
                              .map((mark) => mark.outerHTML);
                            """))
                    .as("marks that are too small or have no name at " + width)
                    .isEmpty();
            assertThat(list("return [...document.querySelectorAll(arguments[0])]"))
                    .as("marks")
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"origins/", "timeline/"})
    void theKeyboardGoesDownThePage(String page) {
        for (int width : List.of(390, 768)) {
            browser.look(width, false);
            browser.driver().get(site.at(page));

            assertThat(list("""
                            const links = [...document.querySelectorAll(arguments[0])];
                            const box = (link) => link.getBoundingClientRect();
                            const inOneColumn = (one, other) => Math.abs(box(one).left - box(other).left) < 300;
                            return links.slice(1)
                              .filter((link, i) => box(link).bottom <= box(links[i]).top && inOneColumn(link, links[i]))
                              .map((link) => link.outerHTML);
                            """))
                    .as("links that stand above the one before them at " + width)
                    .isEmpty();
        }
    }

    @Test
    void theMatrixFitsAPhone() {
        browser.look(390, false);
        browser.driver().get(site.at("wording/"));

        assertThat(list("""
                        const box = document.querySelector(".heat-box");
                        return box.scrollWidth > box.clientWidth ? [box.scrollWidth + " in " + box.clientWidth] : [];
                        """)).isEmpty();
    }

    @Test
    void theNameOfAMarkInFocusIsSeenWhole() {
        browser.look(320, false);
        browser.driver().get(site.at("origins/"));

        assertThat(list("""
                        return [...document.querySelectorAll(".squares a")]
                          .filter((mark) => {
                            mark.focus({ focusVisible: true });
                            const box = mark.querySelector("span").getBoundingClientRect();
                            return box.width < 40 || box.left < 0 || box.right > window.innerWidth;
                          })
                          .map((mark) => mark.outerHTML);
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"origins/", "wording/", "timeline/"})
    void inForcedColoursTheMarksStillDiffer(String page) {
        browser.look(390, false);
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("media", "", "features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        browser.driver().get(site.at(page));

        List<?> looks = list("""
                return [...document.querySelectorAll(".legend li > span:first-child")]
                  .map((mark) => getComputedStyle(mark, "::before"))
                  .map((style) => [style.borderStyle, style.borderWidth, style.borderRadius, style.transform, style.content].join());
                """);

        assertThat(looks).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<?> list(String script) {
        return (List<?>) Objects.requireNonNull(browser.driver().executeScript(script, MARKS));
    }
}

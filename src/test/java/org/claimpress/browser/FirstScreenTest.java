package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first screen of a phone tells of every claim: what is claimed, the verdict, why, who says so and what each party answers.
 */
class FirstScreenTest {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    /** What the first screen holds, by the words for a message. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "the claim", ".digest h1",
            "the verdict", ".verdict-status",
            "the reason", ".reason",
            "who says so", ".claimant",
            "each answer", ".best-answer"));

    @TempDir
    private Path folder;

    @Test
    void holdsTheClaimTheVerdictAndBothSidesOfEveryClaim() throws IOException {
        try (Browser browser = Browser.start(true);
                ServedSite site = ServedSite.in(folder)) {
            browser.lookOnAPhone(WIDTH, HEIGHT);
            SoftAssertions screens = new SoftAssertions();
            for (String claim : site.claims().toList()) {
                browser.driver().get(site.at(claim));
                PARTS.forEach((part, selector) -> screens.assertThat(ends(browser, selector))
                        .as("where %s ends on /%s, in pixels", part, claim)
                        .isNotEmpty()
                        .allSatisfy(end -> assertThat(end).isLessThanOrEqualTo(HEIGHT)));
            }
            screens.assertAll();
        }
    }

    @Test
    void setsNothingHeavierThanTheVerdict() throws IOException {
        try (Browser browser = Browser.start(true);
                ServedSite site = ServedSite.in(folder)) {
            browser.lookOnAPhone(WIDTH, HEIGHT);
            browser.driver().get(site.at(site.claim()));

            List<?> sizes = (List<?>) browser.driver().executeScript("""
                    const size = (element) => {
                      const style = getComputedStyle(element);
                      return [parseFloat(style.fontSize), parseFloat(style.fontWeight)];
                    };
                    const all = [...document.querySelectorAll("body *")].filter((element) => element.innerText);
                    const verdict = size(document.querySelector(".verdict-status"));
                    return all.map(size).filter((each) => each[0] >= verdict[0] && each[1] > verdict[1]);
                    """);

            assertThat(sizes).isEmpty();
        }
    }

    private static Stream<Double> ends(Browser browser, String selector) {
        List<?> ends = (List<?>) browser.driver()
                .executeScript(
                        "return [...document.querySelectorAll(arguments[0])]"
                                + ".map((part) => part.getBoundingClientRect().bottom)",
                        selector);
        return ends.stream().map(end -> ((Number) end).doubleValue());
    }
}

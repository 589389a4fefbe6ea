package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a keyboard reaches on every kind of page, and what links and tables tell a screen reader: what axe does not find. */
class KeyboardAndNamesTest {

    private static final List<Integer> WIDTHS = List.of(320, 390, 1440);

    /** How many stops of the tab key are walked on each page. */
    private static final int STOPS = 30;

    /** The elements that the tab key leads to, in the order of the document. */
    private static final String FOCUSABLE = """
            const focusable = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
              // Of the buttons of a group of choices the tab key leads to one.
              .filter((element) => element.type !== "radio" || element
                === [...document.getElementsByName(element.name)].sort((one, other) => other.checked - one.checked)[0])
              .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
            const name = (element) => element.tagName.toLowerCase() + " “"
              + (element.getAttribute("aria-label") || element.textContent || element.id).trim().replace(/\\s+/g, " ").slice(0, 60) + "”";
            """;

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

    static Stream<String> pages() {
        return site.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsEachFocusWithinTheWindowAndNotCovered(String page) {
        for (int width : WIDTHS) {
            open(page, width);

            assertThat(found(FOCUSABLE + """
                    return focusable.flatMap((element) => {
                      element.focus();
                      if (document.activeElement !== element) {
                        return [name(element) + " takes no focus"];
                      }
                      const box = element.getClientRects()[0];
                      const inside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
                      const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2));
                      const y = Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2));
                      const there = inside && document.elementFromPoint(x, y);
                      if (!there || !(element.contains(there) || there.contains(element))) {
                        return [name(element) + " is out of sight at " + Math.round(box.left) + ", " + Math.round(box.top)];
                      }
                      const style = getComputedStyle(element);
                      const shown = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                      return shown || element.closest("svg") ? [] : [name(element) + " shows no outline"];
                    });
                    """)).as("at %s px", width).isEmpty();
        }
    }

    /** WCAG 2.5.8: a target has 24 by 24 pixels, or stands in a line of text, or has that much room around it. */
    @ParameterizedTest
    @MethodSource("pages")
    void offersTargetsThatAreLargeEnoughToHit(String page) {
        for (int width : WIDTHS) {
            open(page, width);

            assertThat(found(FOCUSABLE + """
                    const block = (element) => {
                      let parent = element.parentElement;
                      while (getComputedStyle(parent).display.startsWith("inline")) {
                        parent = parent.parentElement;
                      }
                      return parent;
                    };
                    const inText = (element) => getComputedStyle(element).display === "inline" && !element.closest("svg")
                      && block(element).textContent.trim().length > element.textContent.trim().length;
                    const middle = (box) => [box.left + box.width / 2, box.top + box.height / 2];
                    const near = (box, other) => {
                      const [x, y] = middle(box);
                      const dx = Math.max(other.left - x, 0, x - other.right);
                      const dy = Math.max(other.top - y, 0, y - other.bottom);
                      return Math.hypot(dx, dy) < 12;
                    };
                    const boxes = focusable.map((element) => [element, element.getBoundingClientRect()]);
                    return boxes.filter(([element, box]) => (box.width < 24 || box.height < 24) && !inText(element)
                        && !element.classList.contains("skip")
                        && boxes.some(([other, otherBox]) => other !== element && !other.contains(element) && near(box, otherBox)))
                      .map(([element, box]) => name(element) + " has " + box.width.toFixed(1) + " by " + box.height.toFixed(1));
                    """)).as("at %s px", width).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsTheFocusInTheOrderOfReading(String page) {
        for (int width : WIDTHS) {
            open(page, width);

            assertThat(found(FOCUSABLE + """
                    const boxes = focusable.filter((element) => !element.classList.contains("skip"))
                      .map((element) => [element, element.getClientRects()[0]]);
                    return [
                      ...focusable.filter((element) => element.tabIndex > 0).map((element) => name(element) + " comes out of turn"),
                      ...boxes.slice(1).flatMap(([element, box], i) => {
                        const before = boxes[i][1];
                        const up = box.bottom <= before.top && box.left < before.right;
                        return up ? [name(element) + " stands above " + name(boxes[i][0])] : [];
                      }),
                    ];
                    """)).as("at %s px", width).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWalkedByTheTabKeyWithoutATrap(String page) {
        open(page, 320);
        List<String> wanted = found(FOCUSABLE + "return focusable.map((element) => element.outerHTML);");

        for (String next : wanted.subList(0, Math.min(STOPS, wanted.size()))) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            assertThat(browser.driver().executeScript("return document.activeElement.outerHTML"))
                    .isEqualTo(next);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesEachLinkSoThatItTellsWhereItLeads(String page) {
        open(page, 390);

        assertThat(found("""
                const targets = new Map();
                for (const link of document.querySelectorAll("a[href]")) {
                  const name = (link.getAttribute("aria-label") || link.textContent).trim().replace(/\\s+/g, " ");
                  targets.set(name, (targets.get(name) || new Set()).add(link.href));
                }
                return [...targets].filter(([, hrefs]) => hrefs.size > 1).map(([name, hrefs]) => "“" + name + "” leads to " + hrefs.size + " places");
                """)).isEmpty();
    }

    /** Some screen readers take no element for a table, a row or a cell that is not laid out as one. */
    @ParameterizedTest
    @MethodSource("pages")
    void keepsTablesTablesAtEachWidth(String page) {
        for (int width : WIDTHS) {
            open(page, width);

            assertThat(found("""
                    return [...document.querySelectorAll("table, thead, tbody, tr, th, td")]
                      .filter((part) => part.checkVisibility() && !part.hasAttribute("role") && !getComputedStyle(part).display.startsWith("table"))
                      .map((part) => part.tagName + " is laid out as " + getComputedStyle(part).display);
                    """)).as("at %s px", width).isEmpty();
        }
    }

    private static void open(String page, int width) {
        browser.lookWithoutMotion(width);
        browser.driver().get(site.at(page));
        browser.driver().findElement(By.tagName("h1"));
    }

    private static List<String> found(String script) {
        return ((List<?>) Objects.requireNonNull(browser.driver().executeScript(script)))
                .stream().map(String::valueOf).toList();
    }
}

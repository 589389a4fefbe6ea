package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.Objects;

/** What holds for every page of every site, wherever it is shown. */
final class Visit {

    private final Browser browser;
    private final ServedSite site;
    private final double mostShift;

    /** A look at a site whose pages stand still while they load. */
    Visit(Browser browser, ServedSite site) {
        this(browser, site, 0);
    }

    /** The same of a site whose own font comes after its words, which may move them by so much, as browsers measure it. */
    Visit(Browser browser, ServedSite site, double mostShift) {
        this.browser = browser;
        this.site = site;
        this.mostShift = mostShift;
    }

    /** Shows a page at this width: it fits, is readable by all, and neither complains nor asks elsewhere. */
    void expectSound(String page, int width, boolean dark) {
        String how = "of /%s at %s px, dark: %s".formatted(page, width, dark);
        browser.look(width, dark);
        browser.driver().get("about:blank");
        browser.console();
        browser.requests();

        browser.driver().get(site.at(page));

        expectQuiet(page, how);
        assertThat(number("return document.documentElement.scrollWidth"))
                .as("width of the content " + how)
                .isLessThanOrEqualTo(width);
        assertThat(browser.layoutShift()).as("layout shift " + how).isLessThanOrEqualTo(mostShift);
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
                .as("what axe finds " + how)
                .extracting(Rule::getId)
                .isEmpty();
    }

    private void expectQuiet(String page, String how) {
        assertThat(browser.console())
                .as("console " + how)
                .filteredOn(message -> !page.equals("no-such-page") || !message.contains("404"))
                .isEmpty();
        assertThat(browser.requests())
                .as("requests " + how)
                .isNotEmpty()
                .allMatch(address -> address.startsWith(site.at("")));
        assertThat(number("return document.cookie.length + localStorage.length + sessionStorage.length"))
                .as("what the page has stored " + how)
                .isZero();
    }

    private int number(String script) {
        return ((Number) Objects.requireNonNull(browser.driver().executeScript(script))).intValue();
    }
}

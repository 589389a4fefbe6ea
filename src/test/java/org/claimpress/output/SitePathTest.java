package org.claimpress.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "..",
                "../up",
                "a/../b",
                "a//b",
                "a/",
                "a\\b",
                "A",
                "a b",
                "a/./b",
                "c:x",
                "é",
                "a/.b"
            })
    void refusesWhatCouldLeadOutOfTheSite(String path) {
        assertThatThrownBy(() -> new SitePath(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", ".nojekyll", "404.html", "claims/a-1/index.html", "assets/site.0a1b.css"})
    void takesThePathsOfASite(String path) {
        assertThat(new SitePath(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, claims/a/index.html, claims/a/index.html",
        "claims/a/index.html, index.html, ../../index.html",
        "claims/a/index.html, claims/b/index.html, ../b/index.html",
        "claims/a/index.html, claims/index.html, ../index.html",
        "claims/a/index.html, claims/a/index.html, index.html",
        "claims/index.html, assets/s.css, ../assets/s.css"
    })
    void linksRelatively(String from, String to, String link) {
        assertThat(new SitePath(from).linkTo(new SitePath(to))).isEqualTo(link);
    }

    @Test
    void hasAnAddressWithoutTheIndex() {
        assertThat(SitePath.page("claims", "a").address()).isEqualTo("claims/a/");
        assertThat(SitePath.page().address()).isEmpty();
        assertThat(new SitePath("404.html").address()).isEqualTo("404.html");
    }
}

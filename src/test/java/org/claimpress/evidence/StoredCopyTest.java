package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredCopyTest {

    private static final StoredCopy COPY = StoredCopy.of(
            "It  allowed\u00a0Netflix \u201cprogrammatic access\u201d to Facebook\u2019s user\u2019s in\u00adboxes \u2013 by 2013, "
                    + "the \ufb01ling says.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allowed Netflix \"programmatic access\"",
                "Facebook's user's inboxes - by 2013",
                "Facebook’s user’s inboxes — by 2013",
                "the filing says",
                "It allowed\nNetflix"
            })
    void findsWordsThatDifferInTypesettingOnly(String quote) {
        assertThat(COPY.find(quote)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allowed Netflix 'programmatic access'",
                "Allowed Netflix",
                "by 2014",
                "user inboxes",
                "allowed Netflix programmatic access",
                "N\u0435tflix",
                ""
            })
    void findsNothingElse(String quote) {
        assertThat(COPY.find(quote)).isEmpty();
    }

    @Test
    void tellsThePositionInTheOriginal() {
        assertThat(COPY.find("Netflix")).hasValue(12);
    }
}

package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two distortions that circulate, held against the pieces of the filing that others quote. */
class DistortionsTest {

    private static final StoredCopy FILING = StoredCopy.of("filing.txt", """
            For nearly a decade, Netflix and Facebook enjoyed a special relationship

            Within a month, Netflix had announced a Facebook integration to share Netflix user data internationally

            By 2013, Netflix had begun entering into a series of "Facebook Extended API" agreements, including a so-called
            "Inbox API" agreement that allowed Netflix programmatic access to Facebook's user's private message inboxes
            """.getBytes(StandardCharsets.UTF_8));

    private static boolean isInTheFiling(String quote) {
        return !FILING.find(quote, Optional.empty()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within a month' of Hastings joining Facebook's board of directors, the two companies signed an 'Inbox API'",
                "Within a month, the two companies signed an 'Inbox API'",
                "Within a month, Netflix had begun entering into a series of \"Facebook Extended API\" agreements",
                "Within a month, a so-called \"Inbox API\" agreement"
            })
    void theSpliceOfTwoSentencesIsNoQuotationOfTheFiling(String splice) {
        assertThat(isInTheFiling(splice)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "peer at its user DMs 'for nearly a decade'",
                "programmatic access to Facebook's user's private message inboxes for nearly a decade",
                "For nearly a decade, Netflix programmatic access"
            })
    void theMovedQuotationIsNoQuotationOfTheFiling(String moved) {
        assertThat(isInTheFiling(moved)).isFalse();
    }

    @Test
    void theFilingsOwnWordsAre() {
        assertThat(isInTheFiling("For nearly a decade, Netflix and Facebook enjoyed a special relationship"))
                .isTrue();
        assertThat(isInTheFiling("a so-called “Inbox API” agreement")).isTrue();
    }
}

package org.claimpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "opened the inboxes, opened, '{0, 1, 2, 3, 4, 5}'",
        "opened the inboxes, open, '{}'",
        "it had had ha, ha, '{11, 12}'",
        "it had had, had, '{3, 4, 5, 7, 8, 9}'",
        "“peer at” them, peer at, '{1, 2, 3, 4, 5, 6, 7}'",
        "opened the inboxes, closed, '{}'",
        "opened, '', '{}'"
    })
    void findsWordsOnlyWhereTheyStandByThemselves(String text, String words, String places) {
        assertThat(WholeWords.in(text, words)).hasToString(places);
    }
}

package org.claimpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several places in a copy a quotation means. */
class LockedQuoteTest {

    private static LockedQuote behind(String before) {
        return new LockedQuote(
                "herald",
                "Acme read it",
                "0".repeat(64),
                40,
                List.of(),
                before,
                "",
                Optional.empty(),
                LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the firm's engineers say |engineers say|true",
                "the firm's engineers say |firm’s\u00a0engineers say|true",
                "he said \"it is\" - and |“it is” – and |true",
                "the firm's engineers say |what the firm’s engineers say|false",
                "the firm's engineers say |lawyers say|false",
                "the firm's engineers say |engineers say that|false",
            })
    void itStandsBehindTheWordsWhateverTheirTypesetting(String before, String after, boolean follows) {
        assertThat(behind(before).follows(Optional.of(after))).isEqualTo(follows);
    }

    @Test
    void theBeginningOfACopyFollowsNoWords() {
        assertThat(behind("").follows(Optional.of("engineers say"))).isFalse();
        assertThat(behind("").follows(Optional.empty())).isTrue();
    }
}

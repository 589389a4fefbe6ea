package org.claimpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which address a text that is none can only mean. */
class MeantAddressTest {

    @ParameterizedTest
    @CsvSource({
        "www.theregister.com/2024/x, https://www.theregister.com/2024/x",
        "example.org, https://example.org",
        "htps://example.org/a, https://example.org/a",
        "<https://example.org/a>, https://example.org/a"
    })
    void isFoundWhereOneSlipIsMade(String text, String address) {
        assertThat(MeantAddress.in(text)).contains(address);
    }

    @Test
    void isNoneOfManyPiecesHoweverMany() {
        assertThat(MeantAddress.in("javascri" + "127.0.0.1".repeat(50_000))).isEmpty();
        assertThat(MeantAddress.in("a..b.org")).isEmpty();
    }
}

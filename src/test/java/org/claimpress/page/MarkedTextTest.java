package org.claimpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimpress.evidence.WordingDiff;
import org.junit.jupiter.api.Test;

/** The marks in quotations. */
class MarkedTextTest {

    private static String shown(List<MarkedText> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }

    @Test
    void theWordsThatTheRecordNamesAreMarked() {
        assertThat(shown(MarkedText.of("let Netflix peek into inboxes", List.of("peek into"))))
                .isEqualTo("let Netflix [peek into] inboxes");
    }

    @Test
    void aPartOfALongerWordIsNoWord() {
        assertThat(shown(MarkedText.of("together to read", List.of("to")))).isEqualTo("together [to] read");
    }

    @Test
    void markedWordsMayOverlap() {
        assertThat(shown(MarkedText.of(
                        "allowed programmatic access", List.of("programmatic access", "allowed programmatic"))))
                .isEqualTo("[allowed programmatic access]");
    }

    @Test
    void elseTheWordsThatTheOriginLacksAreMarkedAtTheirPlace() {
        assertThat(shown(MarkedText.of(WordingDiff.between(
                        "may have been improperly shared with a firm", "had been improperly shared with a new firm"))))
                .isEqualTo("[had] been improperly shared with a [new] firm");
    }
}

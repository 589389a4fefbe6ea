package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.LockedCopy;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.WordRange;
import org.junit.jupiter.api.Test;

class QuotedShareTest {

    private static final List<LockedCopy> COPIES = List.of(new LockedCopy("herald", "a1", 50, Optional.empty()));

    private static LockedQuote quote(String source, WordRange... words) {
        return new LockedQuote(
                source, "Words", "a1", 0, List.of(words), "", "", Optional.empty(), LocalDate.of(2026, 1, 1));
    }

    private static QuotedShare share(LockedQuote... quotes) {
        return QuotedShare.of(COPIES, List.of(quotes)).get(0);
    }

    @Test
    void countsWordsOnceHoweverOftenTheyAreQuoted() {
        QuotedShare share = share(
                quote("herald", new WordRange(0, 4)),
                quote("herald", new WordRange(3, 6)),
                quote("herald", new WordRange(0, 4)));

        assertThat(share.quoted()).isEqualTo(7);
        assertThat(share.percent()).isEqualTo(14);
    }

    @Test
    void countsEachPartOfAQuotationWithAnEllipsis() {
        assertThat(share(quote("herald", new WordRange(0, 0), new WordRange(8, 9)))
                        .quoted())
                .isEqualTo(3);
    }

    @Test
    void countsNothingOfAnotherSourceAndNoWordThatTheCopyDoesNotHave() {
        assertThat(share(quote("times", new WordRange(0, 9)), quote("herald", new WordRange(49, 1_000)))
                        .quoted())
                .isEqualTo(1);
        assertThat(share(quote("herald", new WordRange(50, 60))).quoted()).isZero();
    }

    @Test
    void knowsWhetherItIsWithinALimitToTheWord() {
        assertThat(share(quote("herald", new WordRange(0, 9))).isAtMost(20)).isTrue();
        assertThat(share(quote("herald", new WordRange(0, 10))).isAtMost(20)).isFalse();
        assertThat(share(quote("herald", new WordRange(0, 10))).percent()).isEqualTo(22);
    }

    @Test
    void isNothingOfACopyWithoutWords() {
        QuotedShare share = QuotedShare.of(List.of(new LockedCopy("herald", "a1", 0, Optional.empty())), List.of())
                .get(0);

        assertThat(share.percent()).isZero();
        assertThat(share.isAtMost(0)).isTrue();
    }
}

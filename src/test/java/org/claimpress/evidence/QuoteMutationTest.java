package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimpress.StoredCopies;
import org.claimpress.model.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

/** Every wrong form of a quotation is refused, and every typographic dress of the right one accepted. */
class QuoteMutationTest {

    private static final int DRESSES = 200;

    /** A text of our own, so that the test runs where no stored copies are. */
    private static final String OWN =
            "The committee of 2013 listened to the witness for three hours. She said that the programme had asked “Netflix” and "
                    + "Facebook for 42 letters, and that nobody had answered. In the first file – a list of names – the office had "
                    + "marked 17 lines. Hastings never signed the final list, she added; the company's lawyer denied that it had "
                    + "ever asked him to. After a month the committee closed the case and published nothing.";

    private static final List<String> OWN_QUOTES = List.of(
            "The committee of 2013 listened to the witness for three hours",
            "the programme had asked “Netflix” and Facebook for 42 letters",
            "In the first file – a list of names – the office had marked 17 lines",
            "Hastings never signed the final list",
            "the company's lawyer denied that it had ever asked him to",
            "After a month the committee closed the case and published nothing.");

    @Test
    void refusesEveryMutationAndAcceptsEveryDress(TestReporter reporter, TestInfo test) {
        StoredCopy copy = StoredCopy.of("own.txt", OWN.getBytes(StandardCharsets.UTF_8));

        for (String quote : OWN_QUOTES) {
            assertRefused(copy, quote, Optional.empty(), new TreeMap<>());
            assertAccepted(copy, quote, Optional.empty(), 42);
        }
        reporter.publishEntry(test.getDisplayName(), OWN_QUOTES.size() + " quotations");
    }

    @Test
    void refusesEveryMutationOfTheRealQuotations(TestReporter reporter) {
        Map<String, int[]> counts = new TreeMap<>();

        for (StoredCopies.Found found : StoredCopies.ofTheRealSite()) {
            assertRefused(found.copy(), found.quote().text(), found.quote().after(), counts);
        }

        assertThat(counts).hasSizeGreaterThanOrEqualTo(12);
        counts.forEach((kind, count) -> reporter.publishEntry(kind, count[0] + " of " + count[1] + " refused"));
    }

    @Test
    void acceptsEveryTypographicDressOfTheRealQuotations(TestReporter reporter) {
        int accepted = 0;

        for (StoredCopies.Found found : StoredCopies.ofTheRealSite()) {
            Quote quote = found.quote();
            accepted += assertAccepted(found.copy(), quote.text(), quote.after(), 7);
        }

        reporter.publishEntry("typographic variants accepted", Integer.toString(accepted));
    }

    @Test
    void refusesEverySpliceOfTwoRealQuotationsOfOneText(TestReporter reporter) {
        List<StoredCopies.Found> quotations = StoredCopies.ofTheRealSite();
        int refused = 0;

        for (StoredCopies.Found first : quotations) {
            for (StoredCopies.Found second : quotations) {
                if (first.quote().readIn().equals(second.quote().readIn()) && !overlap(first, second)) {
                    refused += assertSpliceRefused(first, second);
                }
            }
        }

        assertThat(refused).isGreaterThan(1_000);
        reporter.publishEntry("splices refused", Integer.toString(refused));
    }

    /** Whether the two stand in one passage: joined they would be that passage, and no splice. */
    private static boolean overlap(StoredCopies.Found first, StoredCopies.Found second) {
        int one = position(first);
        int other = position(second);
        return one <= other
                ? one + first.quote().text().length() >= other
                : other + second.quote().text().length() >= one;
    }

    private static int position(StoredCopies.Found found) {
        return found.copy()
                .find(found.quote().text(), found.quote().after())
                .get(0)
                .position();
    }

    private static int assertSpliceRefused(StoredCopies.Found first, StoredCopies.Found second) {
        Optional<String> splice =
                Mutations.splice(first.quote().text(), second.quote().text());
        splice.ifPresent(words ->
                assertThat(first.copy().find(words, Optional.empty())).as(words).isEmpty());
        return splice.isPresent() ? 1 : 0;
    }

    @Test
    void refusesEverySpliceOfTwoSentences() {
        StoredCopy copy = StoredCopy.of("own.txt", OWN.getBytes(StandardCharsets.UTF_8));

        for (String first : OWN_QUOTES) {
            for (String second : OWN_QUOTES) {
                Mutations.splice(first, second)
                        .ifPresent(words -> assertThat(copy.find(words, Optional.empty()))
                                .as(words)
                                .isEmpty());
            }
        }
    }

    /** No mutation is taken for the passage; a few words of it may well stand elsewhere in the text. */
    private static void assertRefused(
            StoredCopy copy, String quote, Optional<String> after, Map<String, int[]> counts) {
        List<Span> passage = copy.find(quote, after).get(0).parts();
        Mutations.all()
                .forEach((kind, mutation) -> mutation.apply(quote).ifPresent(wrong -> {
                    int[] count = counts.computeIfAbsent(kind, key -> new int[2]);
                    count[1]++;
                    assertThat(copy.find(wrong, Optional.empty()))
                            .as("%s: %s", kind, wrong)
                            .noneMatch(hit -> hit.parts().stream()
                                    .anyMatch(part -> passage.stream().anyMatch(part::overlaps)));
                    count[0]++;
                }));
    }

    private static int assertAccepted(StoredCopy copy, String quote, Optional<String> after, long seed) {
        Typography typography = new Typography(seed);
        for (int i = 0; i < DRESSES; i++) {
            String dressed = typography.dress(quote);
            assertThat(copy.find(dressed, after)).as(dressed).isNotEmpty();
        }
        return DRESSES;
    }
}

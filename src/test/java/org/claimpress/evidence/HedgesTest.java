package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.LockedHedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hedge, if any, a quotation was cut from. */
class HedgesTest {

    private static final Hedges HEDGES = new Hedges(List.of(
            "according to",
            "claims",
            "alleged",
            "alleged that …",
            "allegedly …",
            "said to …",
            "The New York Times reported that …"));

    private static Optional<String> around(String text, String quote) {
        return hedge(text, quote).map(LockedHedge::word);
    }

    private static Optional<LockedHedge> hedge(String text, String quote) {
        StoredCopy copy = StoredCopy.of("copy.txt", text.getBytes(StandardCharsets.UTF_8));
        return copy.hedgeAround(copy.find(quote, Optional.empty()).get(0).parts(), HEDGES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A lawsuit alleged that Acme read messages.|Acme read messages|alleged that",
                "Acme read messages, a lawsuit alleged.|Acme read messages|alleged",
                "Acme read messages, a lawsuit alleged on Friday.|Acme read messages|alleged",
                "According to a letter, Acme read messages.|Acme read messages|according to",
                "ACCORDING TO a letter, Acme read messages.|Acme read messages|according to",
                "Acme read messages, according\u00a0to a letter.|Acme read messages|according to",
                "Acme read messages, new court documents claims|Acme read messages|claims",
                "The New York Times reported that Acme read messages.|Acme read messages|the new york times reported that",
                "Acme allegedly read messages.|read messages|allegedly",
                "Acme allegedly read messages.|Acme … read messages|allegedly",
                "Acme is said to have read messages.|have read messages|said to",
                "Acme is said to have read messages.|to have read messages|said to",
                "Acme read messages, allegedly.|Acme read messages|allegedly",
                "“Acme read it. It kept it,” a letter claims.|Acme read it|claims",
                // Marks part it from what follows.
                "Acme read messages, allegedly, in 2018.|Acme read messages|allegedly",
                "Acme read messages (allegedly) in 2018.|Acme read messages|allegedly",
                "Acme read messages – allegedly – in 2018.|Acme read messages|allegedly",
                // An abbreviation ends no sentence.
                "The suit claims in Ex. 12 that Acme read messages.|Acme read messages|claims",
                "The suit claims, p. 12, para. 4, that Acme read messages.|Acme read messages|claims",
                "The suit of Jun. 5 claims (Exh. B) that Acme read messages.|Acme read messages|claims",
                // What has no width does not hide it.
                "Acme al\u200bleged\u2060ly read messages.|read messages|allegedly",
            })
    void isFoundInTheSameSentence(String text, String quote, String hedge) {
        assertThat(around(text, quote)).contains(hedge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The quotation has it.
                "A lawsuit alleged that Acme read messages.|alleged that Acme read messages",
                // It is in another sentence, or in another line.
                "A lawsuit alleged that Acme sold ads. Acme read messages.|Acme read messages",
                "Acme read messages. According to a letter it sold ads.|Acme read messages",
                // It hedges only what follows.
                "The lawsuit, filed in May, alleged that Acme read messages.|The lawsuit, filed in May",
                "A lawsuit filed in May allegedly names Acme.|A lawsuit filed in May",
                // It is part of another word.
                "Reclaims of Acme fell as it read messages.|it read messages",
            })
    void isNotFoundWhereItHedgesSomethingElse(String text, String quote) {
        assertThat(around(text, quote)).isEmpty();
    }

    @Test
    void ofAHeadlineStaysInItsLine() {
        String text = "Acme read messages\n\nA lawsuit claims that Acme sold ads";

        assertThat(around(text, "Acme read messages")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme read messages. A letter claims so. It kept them.|claims",
                "Acme read messages. It was so, allegedly. It kept them.|allegedly",
                "Acme read messages. A letter alleged that. It kept them.|alleged that",
                "A letter claims that. Acme read messages. It kept them. They claims so.|",
                "Acme read messages. It is a letter. It kept them.|",
            })
    void isFoundInASentenceThatAnEllipsisLeavesOut(String text, String hedge) {
        assertThat(around(text, "Acme read messages … It kept them")).isEqualTo(Optional.ofNullable(hedge));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It is so,” lawyers alleged. “Acme read messages.”|alleged",
                "“It is so,” lawyers alleged.__“It was.” “Acme read messages.”|alleged",
                "‘It’s so’, alleged the users’ lawyers. ‘Acme read messages.’|alleged",
                "\"It is so,\" lawyers alleged. \"Acme read messages.\"|alleged",
                // Another speaks, or what was alleged stands within the marks, or nobody speaks.
                "“It is so,” lawyers alleged. “Acme read messages,” Jo said.|",
                "“It is alleged,” lawyers said. “Acme read messages.”|",
                "“It is so,” lawyers alleged. Acme read messages.|",
                "“It is so,” lawyers alleged. “Acme” and “Acme read messages”.|",
                "Lawyers alleged that. “Acme read messages.”|",
            })
    void isFoundWhereTheSpeakerOfSpeechThatGoesOnIsNamed(String text, String hedge) {
        assertThat(around(text.replace("_", "\n"), "Acme read messages")).isEqualTo(Optional.ofNullable(hedge));
    }

    @Test
    void isTheNearestOfSeveralAndSaysWhereItStands() {
        String text = "\ud83d\ude00 According to Jo, a letter claims Acme read messages.";

        assertThat(hedge(text, "Acme read messages")).contains(new LockedHedge("claims", 28));
    }

    @Test
    void isNoneWhereNoneIsListed() {
        StoredCopy copy = StoredCopy.of("copy.txt", "Acme claims it.".getBytes(StandardCharsets.UTF_8));

        assertThat(copy.hedgeAround(List.of(new Span(0, 4)), new Hedges(List.of())))
                .isEmpty();
    }
}

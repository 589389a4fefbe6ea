package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a sentence ends, and where it only seems to. In the texts here {@code |} stands where one ends. */
class SentencesTest {

    static Stream<String> texts() {
        return Stream.of(
                // Full stops and other ends.
                "It is so.| It was so.",
                "Is it?| It is!| So it goes …| Indeed.",
                "It is so?!| Yes.",
                "No stop at all",
                "It opened 3 inboxes.| 4 were empty.",
                "«It is so.»| And it was.",
                // What only looks like an end.
                "Acme paid $1.5 million in cash.| Nobody knows why.",
                "The file Acme.jpg is lost.| It was small.",
                "He asked why? and went.",
                "Yahoo! was older.| Acme grew.",
                // Abbreviations, initials, numbers.
                "Mr. Smith met Dr. Jones.| They talked.",
                "In Klein v. Meta the judge wrote.| Then he stopped.",
                "Meta Platforms Inc. Chairman Zuckerberg spoke.| He left.",
                "It belongs to Acme Inc.| The firm denies it.",
                "The U.S. Senate sat.| It rose.",
                "He lives in the U.S.| In March he left.",
                "J. K. Smith wrote it.| A. B. Jones read it.",
                "At 5 p.m. Acme spoke.",
                "See No. 736 of the docket.| He said no.| Then he left.",
                "On 3 Jan. 2024 it spoke.",
                "In Jun. 2024 it spoke.| See Ex. A and Exh. 2, para. 4, par. 5, ch. 6.| It is on a par.| And so on.",
                "It names Ed. Smith (ed. 2, Doc. 31, Tr. 12).| So says Ed.| The rest is lost.",
                "1. Acme spoke.| It left.",
                // Quotation marks: who speaks is said outside of them.
                "“It is so. It was so,” he said.| Then he left.",
                "He said: “It is so. It was so.”| Then he left.",
                "He said: \"It is so. It was so.\"| Then he left.",
                "He said, claiming: '[It] is so. The users' messages weren't read.'| Then he left.",
                "The 'honeypots' of users' friends.| It's done.| 'Twas so.",
                "‘It is so. It’s Acme’s. It was so,’ the documents claim.| Nobody else does.",
                "A stray \" mark.| And no other.",
                "It is so (as it was.)| Then he left.",
                // Lines.
                "Acme reads messages|\n\nThe lawsuit says so.| Acme denies it.",
                "Acme reads messages|\nBy A. Reporter|\nThe lawsuit says so.",
                "Acme reads messages|\r\n\r\nThe lawsuit says so.",
                "The lawsuit says that\nmessages were read.| Acme denies it.",
                "No-break\u00a0spaces part words.|\u00a0So they do.",
                // A text of a fixed width is broken within sentences.
                """
                The lawsuit, which two users filed in the spring, says that Acme,
                Netflix and others read the messages of their users for years. It|
                Says nothing of how it knows that, and Acme has said that all of
                Facebook's partners sent messages only.|
                """.replace("It|\nSays", "It\nSays")
                        .replace("years. It", "years.| It")
                        .replace("only.|\n", "only."));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsWhereItEnds(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                Stream.of(marked.split("\\|", -1)).map(SentencesTest::stripped).toList();

        assertThat(Sentences.in(text)).containsExactlyElementsOf(expected);
    }

    private static String stripped(String text) {
        return text.replaceAll("^[\\s\\u00a0]+|[\\s\\u00a0]+$", "");
    }

    static Stream<Arguments> positions() {
        return Stream.of(
                Arguments.of("It is. It was.", List.of(new Span(0, 6), new Span(7, 14))),
                Arguments.of("\ud83d\ude00 is. It was.", List.of(new Span(0, 5), new Span(6, 13))),
                Arguments.of(" \n\n ", List.of()),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void countsInCodePoints(String text, List<Span> expected) {
        assertThat(Sentences.of(text)).isEqualTo(expected);
    }

    @Test
    void readsALongTextInLinearTime() {
        String text = "“It is so. ‘It 'is so. ".repeat(50_000) + "”";

        assertThat(Sentences.of(text)).isNotEmpty();
    }
}

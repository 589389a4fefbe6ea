package org.claimpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedQuotesTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a so-called \"Inbox API\" agreement | a so-called ‘Inbox API’ agreement",
                "\"Inbox API\" | ‘Inbox API’",
                "(\"Titan\") | (‘Titan’)",
                "peer at DMs 'for nearly a decade' | peer at DMs ‘for nearly a decade’",
                "users' messages, and Facebook's | users’ messages, and Facebook’s",
                "back in the '90s | back in the ’90s",
                "a “so-called” deal | a ‘so-called’ deal",
                "der „sogenannte“ Vertrag | der „sogenannte“ Vertrag",
                "le « contrat » | le « contrat »",
                "Netflix’s answer | Netflix’s answer",
                "it ends with \" | it ends with ’",
            })
    void marksInsideOtherMarksAreSingle(String source, String shown) {
        assertThat(new NestedQuotes().in(source)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "der „sogenannte“ Vertrag | der ‚sogenannte‘ Vertrag",
                "the “Inbox API” | the ‚Inbox API‘",
                "the \"Inbox API\" | the ‚Inbox API‘",
                "Meta's answer | Meta’s answer",
            })
    void theMarksOfALanguageAreItsOwn(String source, String shown) {
        assertThat(new NestedQuotes("‚", "‘").in(source)).isEqualTo(shown);
    }
}

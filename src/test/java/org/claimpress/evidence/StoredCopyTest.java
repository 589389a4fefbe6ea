package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.WordRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredCopyTest {

    private static final StoredCopy COPY = copy(
            "copy.txt",
            "It  allowed\u00a0Netflix \u201cprogrammatic access\u201d to Facebook\u2019s user\u2019s in\u00adboxes \u2013 by 2013, "
                    + "the \ufb01ling says.\nIt says so twice; it says so here.");

    private static StoredCopy copy(String name, String text) {
        return StoredCopy.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean has(String quote) {
        return !COPY.find(quote, Optional.empty()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allowed Netflix \"programmatic access\"",
                "Facebook's user's inboxes - by 2013",
                "Facebook’s user’s inboxes — by 2013",
                "the filing says",
                "It allowed\nNetflix",
                "It allowed Netflix […] by 2013",
                "allowed Netflix … the filing says"
            })
    void findsWordsThatDifferInTypesettingOnly(String quote) {
        assertThat(has(quote)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allowed Netflix 'programmatic access'",
                "Allowed Netflix",
                "by 2014",
                "user inboxes",
                "allowed Netflix programmatic access",
                "N\u0435tflix",
                "allowed Net",
                "by 2013 … allowed Netflix",
                ""
            })
    void findsNothingElse(String quote) {
        assertThat(has(quote)).isFalse();
    }

    @Test
    void anEllipsisMayNotLeaveOutTooMuch() {
        StoredCopy wide = copy("copy.txt", "One beginning " + "x ".repeat(QuoteSearch.WIDEST_GAP) + "one end.");

        assertThat(wide.find("One beginning … one end", Optional.empty())).isEmpty();
    }

    @Test
    void tellsThePositionInTheOriginalAndWhatStandsAround() {
        assertThat(COPY.find("Netflix", Optional.empty()))
                .containsExactly(
                        new QuoteSearch.Hit(List.of(new Span(12, 19)), "It allowed ", " \"programmatic access\" t"));
    }

    @Test
    void findsEveryPlaceAndKnowsWhichIsMeant() {
        assertThat(COPY.find("says so", Optional.empty())).hasSize(2);
        assertThat(COPY.find("says so", Optional.of("twice; it"))).hasSize(1);
    }

    @Test
    void tellsAllOfTheWordsThatAQuotationStandsBehind() {
        String behind = "to Facebook’s user’s inboxes – by 2013, the";

        assertThat(COPY.find("filing says", Optional.of(behind)))
                .extracting(QuoteSearch.Hit::before)
                .containsExactly("to Facebook's user's inboxes - by 2013, the ");
    }

    @Test
    void cutsNoCharacterInTwo() {
        String grins = "\ud83d\ude00".repeat(30);
        QuoteSearch.Hit even = copy("copy.txt", grins + " Acme " + grins)
                .find("Acme", Optional.empty())
                .get(0);
        QuoteSearch.Hit odd = copy("copy.txt", grins + "! Acme! " + grins)
                .find("Acme", Optional.empty())
                .get(0);

        assertThat(List.of(even.before(), even.after(), odd.before(), odd.after()))
                .allSatisfy(text -> assertThat(text.codePoints())
                        .hasSizeGreaterThan(10)
                        .noneMatch(point -> Character.getType(point) == Character.SURROGATE));
    }

    @Test
    void takesTheTextOfHtml() {
        StoredCopy html =
                copy("copy.html", "<p>The <b>filing</b> says &amp; says</p><script>let x = 'hidden words';</script>");

        assertThat(html.find("The filing says & says", Optional.empty())).hasSize(1);
        assertThat(html.find("hidden words", Optional.empty())).isEmpty();
    }

    @Test
    void marksTheWordsOfTheClosestPassageThatDiffer() {
        assertThat(COPY.closest("allowed Spotify programmatic access"))
                .isEqualTo("allowed [Netflix] \"programmatic access\"");
    }

    @Test
    void countsTheWordsOfAQuotationInTheWholeText() {
        StoredCopy text = copy("copy.txt", "One – two three,\n\nfour five. Six seven.");

        assertThat(text.words()).isEqualTo(7);
        assertThat(words(text, "two three, four")).containsExactly(new WordRange(1, 3));
        assertThat(words(text, "two … five. Six")).containsExactly(new WordRange(1, 1), new WordRange(4, 5));
    }

    private static List<WordRange> words(StoredCopy copy, String quote) {
        return copy.words(copy.find(quote, Optional.empty()).get(0).parts());
    }

    @Test
    void endsALineOfHtmlWhereABlockEnds() {
        StoredCopy html = copy(
                "copy.html",
                "<title>News</title><body><h1>Acme read messages</h1><p>It reportedly<br>did <em>so</em>.</p></body>");

        assertThat(html.find("News Acme read messages It reportedly did so.", Optional.empty()))
                .extracting(QuoteSearch.Hit::position)
                .containsExactly(0);
        assertThat(html.sentenceAround(
                        html.find("Acme read", Optional.empty()).get(0).parts()))
                .isEqualTo("Acme read messages");
    }
}

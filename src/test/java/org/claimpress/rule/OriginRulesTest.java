package org.claimpress.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.read.WrittenContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on what comes from what, and on whose voice counts. */
class OriginRulesTest {

    private static List<String> found(Rule rule, WrittenContent content) {
        Problems problems = new Problems();
        rule.check(
                content.site(),
                new Findings(rule.code(), content.content().places(), LocalDate.of(2026, 6, 30), problems));
        return problems.sorted().stream().map(Problem::message).toList();
    }

    private static String from(String source, String claims) {
        return "derives-from: [{from: " + source + ", reason: quotes-it, why: Says so., claims: " + claims + "}]";
    }

    @ParameterizedTest
    @CsvSource({
        // The copy and the original, and whether that cannot be.
        "2018, 2023-04-14, true",
        "2023-04-13, 2023-04-14, true",
        "2023-03, 2023-04-14, true",
        "2023-04, 2023-04-14, false",
        "2023, 2023-04-14, false",
        "2023-04-14, 2023, false",
        "2023-04-14, 2023-04-14, false",
        "unknown, 2023-04-14, false"
    })
    void aSourceIsNoOlderThanAnOriginalBehindItAsFarAsDatesAreKnown(String copy, String original, boolean wrong) {
        WrittenContent content = new WrittenContent()
                .source("letter", "date: " + original)
                .source("herald", from("letter", "[]"))
                .source("copy", "date: " + copy, from("herald", "[]"));

        assertThat(found(new NothingPrecedesItsOrigin(), content))
                .hasSize(wrong ? 1 : 0)
                .allMatch(message -> message.contains("copy ← herald ← letter"));
    }

    @Test
    void aChainOfLinksForDifferentClaimsProvesNothing() {
        WrittenContent content = new WrittenContent()
                .source("letter", "date: 2023-04-14")
                .source("herald", from("letter", "[inbox]"))
                .source("copy", "date: 2018", from("herald", "[money]"));

        assertThat(found(new NothingPrecedesItsOrigin(), content)).isEmpty();
    }

    @Test
    void aStepThatIsOutOfOrderByItselfIsToldOnce() {
        WrittenContent content = new WrittenContent()
                .source("letter", "date: 2023")
                .source("herald", "date: 2019", from("letter", "[]"))
                .source("copy", "date: 2020", from("herald", "[]"));

        assertThat(found(new NothingPrecedesItsOrigin(), content)).isEmpty();
        assertThat(found(new DatesAreInOrder(), content)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-18, true", "2024-03, false", "2024-03-24, false", "unknown, false"})
    void aReportIsNoOlderThanTheEventItReports(String date, boolean wrong) {
        WrittenContent content = new WrittenContent()
                .source("report", "date: " + date)
                .event("unsealing", "date: 2024-03-23", "sources: [report]");

        assertThat(found(new NothingPrecedesItsOrigin(), content)).hasSize(wrong ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2022, true", "2023, false"})
    void whoQuotesWordsIsNoOlderThanTheWords(String date, boolean wrong) {
        WrittenContent content = new WrittenContent()
                .source("letter", "date: 2023-04-14")
                .source("herald", "date: " + date)
                .claim("claim", "evidence: {for: [{source: letter, quote: So it is, via: herald, note: So.}]}");

        assertThat(found(new NothingPrecedesItsOrigin(), content)).hasSize(wrong ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, true", "2024-04-02, false"})
    void theSourceOfAnAnswerIsNoOlderThanTheAnswer(String date, boolean wrong) {
        WrittenContent content = new WrittenContent()
                .source("report", "date: " + date)
                .claim(
                        "claim",
                        "replies: [{party: acme, state: denies, date: 2024-04-02, source: report, quote: Never}]");

        assertThat(found(new NothingPrecedesItsOrigin(), content)).hasSize(wrong ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2023-04-15, true", "2023-04-14, false", "2023, false"})
    void aClaimIsNotMadeInASourceThatIsOlder(String date, boolean wrong) {
        WrittenContent content = new WrittenContent()
                .source("letter", "date: 2023-04-14")
                .claim("claim", "first-made: {in: letter, date: \"" + date + "\"}");

        assertThat(found(new NothingPrecedesItsOrigin(), content)).hasSize(wrong ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        // When the outlet wrote, in which voice, and whether that cannot be.
        "2023-04-13, fact, true",
        "2022, allegation, true",
        "2023-03, question, true",
        "2023-04-13, other, false",
        "2023-04-13, denial, false",
        "2023-04-14, fact, false",
        "2023, fact, false",
        "unknown, fact, false"
    })
    void nobodyPassesAClaimOnBeforeItIsMade(String date, String voice, boolean wrong) {
        WrittenContent content = new WrittenContent()
                .source("letter", "date: 2023-04-14")
                .source("herald", "date: " + date)
                .claim(
                        "claim",
                        "first-made: {in: letter, date: 2023-04-14}",
                        "wordings: [{source: herald, quote: So it is, voice: " + voice + "}]");

        assertThat(found(new NothingPrecedesItsOrigin(), content)).hasSize(wrong ? 1 : 0);
    }

    @Test
    void theSourceInWhichAClaimWasMadeIsToldOnce() {
        WrittenContent content = new WrittenContent()
                .source("letter", "date: 2022")
                .claim(
                        "claim",
                        "first-made: {in: letter, date: 2023-04-14}",
                        "wordings: [{source: letter, quote: So it is, voice: fact}]");

        assertThat(found(new NothingPrecedesItsOrigin(), content)).hasSize(1);
    }

    private static WrittenContent counted(String... source) {
        return new WrittenContent()
                .party("acme", "name: Acme Platforms", "also-called: [Acme, Bookface]")
                .party("plaintiffs", "name: The plaintiffs")
                .source("letter", "speaks-for: plaintiffs")
                .source("blog", source)
                .claim(
                        "claim",
                        "accused: [acme]",
                        "evidence: {for: [{source: blog, note: So.}, {source: letter, note: So.}]}");
    }

    @Test
    void whatAPartyPublishedThatTheClaimIsAboutIsNoIndependentOrigin() {
        assertThat(found(new IndependentOriginsDiffer(), counted("publisher: Bookface, Inc.")))
                .containsExactly(
                        "\"blog\" counts as an independent origin, yet it is by \"acme\", which the claim is about");
        assertThat(found(new IndependentOriginsDiffer(), counted("author: The acme platforms newsroom")))
                .hasSize(1);
        assertThat(found(new IndependentOriginsDiffer(), counted("publisher: Bookface", "speaks-for: acme")))
                .isEmpty();
        assertThat(found(new IndependentOriginsDiffer(), counted("publisher: Acmetown Herald")))
                .isEmpty();
    }

    @Test
    void whatIsByAPartyThatCountsAlreadyIsNoSecondOrigin() {
        assertThat(found(new IndependentOriginsDiffer(), counted("author: The plaintiffs")))
                .containsExactly(
                        "\"blog\" counts as an independent origin, yet it is by \"plaintiffs\", which counts as an origin already");
    }

    private static List<String> foundAmong(String first, String second) {
        return found(
                new IndependentOriginsDiffer(),
                new WrittenContent()
                        .party("acme", "name: Acme")
                        .party("zed", "name: Zed", "also-called: [Zedbook]")
                        .source("first", first)
                        .source("second", second)
                        .claim(
                                "claim",
                                "accused: [acme]",
                                "replies: [{party: zed, state: denies, date: unknown, speaks-to: the-whole}]",
                                "evidence: {for: [{source: first, note: So.}, {source: second, note: So.}]}"));
    }

    @Test
    void twoNamesOfOnePartyAreNoTwoOrigins() {
        assertThat(foundAmong("publisher: Zed", "publisher: Zedbook"))
                .containsExactly(
                        "\"second\" counts as an independent origin, yet it is by \"zed\", which counts as an origin already");
        assertThat(foundAmong("publisher: Zed", "publisher: The Herald")).isEmpty();
    }

    @Test
    void whatAPartyPublishedThatDeniesTheClaimIsNoIndependentOrigin() {
        WrittenContent content = new WrittenContent()
                .party("zed", "name: Zed")
                .source("post", "publisher: Zed")
                .claim(
                        "claim",
                        "replies: [{party: zed, state: denies, date: unknown}]",
                        "evidence: {for: [{source: post, note: So.}]}");

        assertThat(found(new IndependentOriginsDiffer(), content))
                .containsExactly(
                        "\"post\" counts as an independent origin, yet it is by \"zed\", which contradicts the claim");
    }

    private static List<String> positionOf(String by, String... evidence) {
        return found(
                new PositionIsItsPartysOwn(),
                new WrittenContent()
                        .party("acme", "name: Acme")
                        .source("post", "speaks-for: acme")
                        .source("letter", "speaks-for: plaintiffs")
                        .source("herald", "derives-from: [{from: letter, reason: quotes-it, why: Says so.}]")
                        .claim(
                                "claim",
                                "kind: position",
                                "first-made: {by: " + by + ", in: post, date: unknown}",
                                "evidence: {for: ["
                                        + String.join(
                                                ", ",
                                                List.of(evidence).stream()
                                                        .map(source -> "{source: " + source + ", note: So.}")
                                                        .toList())
                                        + "]}"));
    }

    @Test
    void thePositionOfAPartyGoesBackToThatParty() {
        assertThat(positionOf("acme", "post")).isEmpty();
        assertThat(positionOf("acme", "post", "herald"))
                .containsExactly(
                        "The position of \"acme\" goes back to \"letter\", which does not speak for that party");
    }

    private static WrittenContent supported(String replies, String evidence) {
        return new WrittenContent()
                .source("post", "speaks-for: acme")
                .source("tweet", "speaks-for: acme")
                .source("herald")
                .claim("claim", "replies: " + replies, "evidence: " + evidence);
    }

    @Test
    void theStatementInWhichAPartyDeniesIsNoEvidenceForTheClaim() {
        String denial = "{party: acme, state: denies, date: unknown, source: post, quote: Never}";

        assertThat(found(new SupportDoesNotDeny(), supported("[" + denial + "]", "{for: [{source: post, note: So.}]}")))
                .containsExactly("\"post\" is the own statement of \"acme\", which denies the claim");
        assertThat(found(
                        new SupportDoesNotDeny(), supported("[" + denial + "]", "{for: [{source: tweet, note: So.}]}")))
                .hasSize(1);
        assertThat(found(
                        new SupportDoesNotDeny(),
                        supported("[" + denial + "]", "{for: [{source: herald, note: So.}]}")))
                .isEmpty();
    }

    @Test
    void aPartyThatDeniesAndGrantsAPartElsewhereMaySupportTheClaim() {
        String replies = "[{party: acme, state: denies, date: unknown, source: post, quote: Never},"
                + " {party: acme, state: admits-in-part, date: unknown, source: tweet, quote: A little}]";

        assertThat(found(new SupportDoesNotDeny(), supported(replies, "{for: [{source: tweet, note: So.}]}")))
                .isEmpty();
        assertThat(found(new SupportDoesNotDeny(), supported(replies, "{for: [{source: post, note: So.}]}")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{from: post, reason: quotes-it, why: So.} | true",
                "{from: post, reason: quotes-it, why: So.}, {from: letter, reason: quotes-it, why: So.} | false"
            })
    void aReportOfNothingButADenialIsNoEvidenceForTheClaim(String derivations, boolean wrong) {
        WrittenContent content = new WrittenContent()
                .party("acme", "name: Acme")
                .source("post", "speaks-for: acme")
                .source("letter")
                .source("herald", "derives-from: [" + derivations + "]")
                .claim(
                        "claim",
                        "replies: [{party: acme, state: denies, date: unknown, source: post, quote: Never}]",
                        "evidence: {for: [{source: herald, note: So.}]}");

        assertThat(found(new SupportDoesNotDeny(), content))
                .hasSize(wrong ? 1 : 0)
                .allMatch(
                        message -> message.equals("\"herald\" only passes on what a party says that denies the claim"));
    }

    @ParameterizedTest
    @CsvSource({"not-found-again, true", "agreed, false"})
    void noAccusationOfAPersonGoesBackToAWeakSourceOnly(String reading, boolean wrong) {
        WrittenContent content = new WrittenContent()
                .party("pat", "name: Pat", "kind: person")
                .source("blog", "second-reading: " + reading, "author: A blogger")
                .source("herald", "author: A reporter", from("blog", "[]"))
                .claim("claim", "accused: [pat]", "evidence: {for: [{source: herald, note: So.}]}");

        assertThat(found(new PersonNeedsFirmSource(), content))
                .hasSize(wrong ? 1 : 0)
                .allMatch(message -> message.endsWith("goes back only to \"blog\", which was not found again"));
    }

    @Test
    void noQuotationStandsOnBothSides() {
        String item = "{source: herald, quote: %s, note: So.}";
        String both = "{for: [" + item + "], against: [" + item + "]}";

        assertThat(found(new SupportDoesNotDeny(), supported("[]", both.formatted("Some did", "Some did"))))
                .containsExactly("These words stand for the claim here and against it elsewhere");
        assertThat(found(new SupportDoesNotDeny(), supported("[]", both.formatted("Some did", "Some did not"))))
                .isEmpty();
    }
}

package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimpress.read.WrittenContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose voices count for a claim. */
class OriginCountTest {

    private static final String DENIES = "replies: [{party: acme, state: denies, date: unknown, speaks-to: %s}]";

    private final WrittenContent content = new WrittenContent();

    @BeforeEach
    void writeSources() {
        content.source("letter", "speaks-for: plaintiffs")
                .source("brief", "speaks-for: plaintiffs")
                .source("post", "speaks-for: acme", "kind: own-statement")
                .source("tweet", "speaks-for: acme")
                .source("times", "publisher: The Times")
                .source("times-again", "publisher: The Times")
                .source("times-in-brief", "publisher: Times")
                .source("herald", "publisher: The Herald")
                .source("copy", "derives-from: [{from: letter, reason: quotes-it, why: Says so.}]")
                .source("other", "derives-from: [{from: times, reason: names-it, why: Says so., claims: [other]}]")
                .source("rumour", "derives-from: unknown");
    }

    private ClaimOrigins origins(String... lines) {
        content.claim("claim", lines);
        return new OriginCount(content.site()).of(content.claimOf("claim"));
    }

    private static String evidence(String supporting, String opposing) {
        return "evidence: {for: " + items(supporting) + ", against: " + items(opposing) + "}";
    }

    private static List<String> items(String sources) {
        return List.of(sources.split(" ")).stream()
                .filter(source -> !source.isEmpty())
                .map(source -> "{source: " + source + ", note: Says so.}")
                .toList();
    }

    private static List<String> sources(List<Origin> origins) {
        return origins.stream().flatMap(origin -> origin.sources().stream()).toList();
    }

    @Test
    void onlyWhatStandsAsEvidenceForTheClaimIsCounted() {
        ClaimOrigins origins = origins(
                "evidence: {for: [{source: copy, note: So.}], context: [{source: times, note: So.}]}",
                "wordings: [{source: herald, voice: fact, quote: It is so}]");

        assertThat(sources(origins.independent())).containsExactly("letter");
        assertThat(origins.repeating()).containsExactly("herald");
        assertThat(origins.behind()).containsExactly("letter");
    }

    @Test
    void allStatementsOfOnePartyAreOneOrigin() {
        assertThat(origins(evidence("letter brief", "")).independent())
                .singleElement()
                .satisfies(origin -> assertThat(origin.party()).contains("plaintiffs"));
    }

    @Test
    void allReportsOfOnePublisherAreOneOrigin() {
        assertThat(origins(evidence("times times-again herald", "")).independent())
                .hasSize(2);
        assertThat(origins(evidence("times times-in-brief", "")).independent()).hasSize(1);
    }

    @Test
    void whatAPartySaysThatTheClaimAccusesOrIsAboutIsAnAdmissionAndNotIndependent() {
        for (String about : List.of("accused: [acme]", "concerned: [acme]")) {
            ClaimOrigins origins = origins(about, evidence("post times", ""));

            assertThat(sources(origins.own())).containsExactly("post");
            assertThat(sources(origins.independent())).containsExactly("times");
            assertThat(facts().admission()).isTrue();
        }
    }

    @Test
    void whoDeniesTheClaimOrAPartOfItIsNoOriginOfIt() {
        for (String scope : List.of("this-claim", "part")) {
            ClaimOrigins origins = origins("accused: [acme]", evidence("post times", ""), DENIES.formatted(scope));

            assertThat(sources(origins.contradicting())).containsExactly("post");
            assertThat(origins.own()).isEmpty();
            assertThat(facts().admission()).isFalse();
            assertThat(facts().opposition().denials()).isEqualTo(1);
        }
    }

    @Test
    void theRecordsOfWhoContradictsTheClaimAreNoPrimaryRecordsForIt() {
        content.source("court-record", "kind: court-record")
                .source("report", "derives-from: [{from: post, reason: quotes-it, why: Says so.}]");

        origins(evidence("post tweet report", ""), DENIES.formatted("part"));
        assertThat(facts().support().primary()).isZero();
        assertThat(facts().support().sources()).isEqualTo(3);

        origins(evidence("post court-record", ""), DENIES.formatted("part"));
        assertThat(facts().support().primary()).isEqualTo(1);

        origins(evidence("post", ""));
        assertThat(facts().support().primary()).isEqualTo(1);
    }

    @Test
    void whoDeniesTheReportsAsAWholeMayStillGrantTheClaim() {
        ClaimOrigins origins = origins("accused: [acme]", evidence("post", ""), DENIES.formatted("the-whole"));

        assertThat(sources(origins.own())).containsExactly("post");
        assertThat(facts().opposition().denials()).isZero();
    }

    @Test
    void whatSpeaksAgainstTheClaimIsNoOriginOfItBehindACopy() {
        ClaimOrigins origins = origins(evidence("copy times", "brief"));

        assertThat(sources(origins.contradicting())).containsExactly("letter");
        assertThat(sources(origins.independent())).containsExactly("times");
        assertThat(origins.against()).containsExactly("brief");
    }

    @Test
    void aPositionHasOneOriginAndNoneThatIsIndependent() {
        ClaimOrigins origins = origins(
                "kind: position", "first-made: {by: acme, in: post, date: unknown}", evidence("post tweet", ""));

        assertThat(origins.independent()).isEmpty();
        assertThat(origins.own())
                .singleElement()
                .satisfies(own -> assertThat(own.sources()).containsExactly("post", "tweet"));
        assertThat(facts().admission()).isFalse();
    }

    @Test
    void aDerivationForAnotherClaimLeavesTheOriginUnknown() {
        ClaimOrigins origins = origins(evidence("other rumour", ""));

        assertThat(origins.independent()).isEmpty();
        assertThat(origins.unknown()).containsExactly("other", "rumour");
    }

    @Test
    void whoIsSilentOrReportsADenialDoesNotRepeatTheClaim() {
        ClaimOrigins origins = origins(
                "wordings: [{source: herald, voice: silent}, {source: times, voice: denial, quote: It is not so},"
                        + " {source: rumour, voice: question, quote: Is it so}]");

        assertThat(origins.repeating()).containsExactly("rumour");
    }

    @Test
    void oneDenialOfEachPartyIsCounted() {
        origins("replies: [{party: acme, state: denies, date: unknown}, {party: acme, state: denies, date: unknown},"
                + " {party: partner, state: denies, date: unknown}, {party: bank, state: admits, date: unknown}]");

        assertThat(facts().opposition().denials()).isEqualTo(2);
    }

    @Test
    void theStatementOfAPartyThatStandsAgainstTheClaimIsADenial() {
        String none = "replies: [{party: acme, state: none-found, date: 2026-01-01}]";

        origins("accused: [acme]", none, evidence("times", "post tweet"));
        assertThat(facts().opposition().denials()).isEqualTo(1);

        origins("concerned: [acme]", DENIES.formatted("part"), evidence("times", "post"));
        assertThat(facts().opposition().denials()).isEqualTo(1);

        // The plaintiffs are no party to the matter, and the newspaper speaks for nobody.
        origins("accused: [acme]", none, evidence("times", "letter herald"));
        assertThat(facts().opposition().denials()).isZero();
    }

    @Test
    void theRatingIsInTheWordsOfTheRuleThatHolds() {
        content.status(
                "sure",
                "rules: [{says: Two say so., origins: 2, review-text: Two say so and no less},"
                        + " {says: One says so., origins: 1, review-text: One says so}, {says: Nobody does.}]");

        assertThat(rating(evidence("times herald", ""))).isEqualTo("Two say so and no less");
        assertThat(rating(evidence("times", ""))).isEqualTo("One says so");
        assertThat(rating(evidence("rumour", ""))).isEqualTo("The words of the status");
    }

    private String rating(String evidence) {
        origins("status: sure", evidence);
        return new StatusCeiling(content.site()).reviewText(content.claimOf("claim"));
    }

    private EvidenceFacts facts() {
        return new StatusCeiling(content.site()).facts(content.claimOf("claim"));
    }
}

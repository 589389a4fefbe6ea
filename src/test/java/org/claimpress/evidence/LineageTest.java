package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimpress.model.Derivation;
import org.claimpress.model.Site;
import org.claimpress.read.WrittenContent;
import org.junit.jupiter.api.Test;

/** Which sources go back to which. */
class LineageTest {

    private static String from(String source, String... claims) {
        return "{from: " + source + ", reason: quotes-it, why: Says so., claims: " + List.of(claims) + "}";
    }

    private static Lineage lineage(WrittenContent content) {
        Site site = content.site();
        return new Lineage(site::source, site::sourcesFrom);
    }

    @Test
    void aFamilyHoldsWhatTakesFromItsHeadThroughOthersAndNothingElseThatThoseTake() {
        WrittenContent content = new WrittenContent()
                .source("letter")
                .source("times")
                .source("herald", "derives-from: [" + from("letter") + ", " + from("times") + "]")
                .source("copy", "derives-from: [" + from("herald") + "]");

        assertThat(lineage(content).familyOf("letter").members()).containsExactly("copy", "herald", "letter");
        assertThat(lineage(content).familyOf("times").members()).containsExactly("copy", "herald", "times");
    }

    @Test
    void aChainEndsWhereItsLinksAreForDifferentClaims() {
        WrittenContent content = new WrittenContent()
                .source("letter")
                .source("herald", "derives-from: [" + from("letter", "inbox", "money") + "]")
                .source("copy", "derives-from: [" + from("herald", "money") + "]")
                .source("other", "derives-from: [" + from("herald", "weather") + "]");

        assertThat(lineage(content).familyOf("letter").members()).containsExactly("copy", "herald", "letter");
        assertThat(lineage(content).behind("other")).containsOnlyKeys("herald");
    }

    @Test
    void twoWaysToASourceForDifferentClaimsHoldForBoth() {
        WrittenContent content = new WrittenContent()
                .source("letter")
                .source("one", "derives-from: [" + from("letter", "inbox") + "]")
                .source("two", "derives-from: [" + from("letter", "money") + "]")
                .source("both", "derives-from: [" + from("one") + ", " + from("two") + "]")
                .source("last", "derives-from: [" + from("both", "money") + "]");

        assertThat(lineage(content).familyOf("letter").members()).contains("last");
    }

    @Test
    void withinAFamilyOnlyTheDerivationsThatLeadToItsHeadAreShown() {
        WrittenContent content = new WrittenContent()
                .source("letter")
                .source("times")
                .source("herald", "derives-from: [" + from("times") + ", " + from("letter") + "]");
        Family family = lineage(content).familyOf("letter");

        assertThat(family.within(content.site().source("herald")))
                .extracting(Derivation::from)
                .containsExactly("letter");
        assertThat(family.within(content.site().source("letter"))).isEmpty();
    }

    @Test
    void theWayToAnOriginalNamesEachStep() {
        WrittenContent content = new WrittenContent()
                .source("letter")
                .source("herald", "derives-from: [" + from("letter") + "]")
                .source("copy", "derives-from: [" + from("herald") + "]");

        assertThat(lineage(content).behind("copy")).containsEntry("letter", List.of("copy", "herald", "letter"));
    }

    @Test
    void aCircleEndsTheWalk() {
        WrittenContent content = new WrittenContent()
                .source("a", "derives-from: [" + from("b") + "]")
                .source("b", "derives-from: [" + from("a") + "]");

        assertThat(lineage(content).familyOf("a").members()).containsExactly("a", "b");
        assertThat(lineage(content).behind("a")).containsKey("b");
    }
}

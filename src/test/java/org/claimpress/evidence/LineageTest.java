package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    /** Sources of which "top" goes back to this many in two steps, and "last" to one more. */
    private static WrittenContent goingBackTo(int groups, int each) {
        WrittenContent content = new WrittenContent();
        List<String> middle = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            List<String> leaves = new ArrayList<>();
            for (int j = 0; j < each; j++) {
                content.source("leaf-" + i + "-" + j);
                leaves.add(from("leaf-" + i + "-" + j));
            }
            content.source("middle-" + i, "derives-from: " + leaves);
            middle.add(from("middle-" + i));
        }
        return content.source("top", "derives-from: " + middle).source("last", "derives-from: [" + from("top") + "]");
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
    void aSourceGoesBackToABoundedNumberOfOthers() {
        assertThat(Ancestors.over(goingBackTo(7, 27).site().sources())).isEmpty();
        assertThat(Ancestors.over(goingBackTo(8, 24).site().sources())).containsExactly("last");
        assertThat(Ancestors.over(goingBackTo(7, 30).site().sources())).containsExactly("top");
        assertThat(lineage(goingBackTo(7, 30)).behind("last")).hasSizeBetween(200, 230);
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

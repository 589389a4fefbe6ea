package org.claimpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimpress.evidence.Family;
import org.claimpress.model.Source;
import org.claimpress.read.WrittenContent;
import org.junit.jupiter.api.Test;

/** The families of the page of origins. */
class SourceFamiliesTest {

    private static String from(String source, String claims) {
        return "{from: " + source + ", reason: quotes-it, why: Says so., claims: " + claims + "}";
    }

    @Test
    void thereIsOneFamilyForEachOriginalWhateverItsTakersAlsoTake() {
        SourceFamilies families = new SourceFamilies(new WrittenContent()
                .source("letter")
                .source("times")
                .source("herald", "derives-from: [" + from("letter", "[]") + ", " + from("times", "[]") + "]")
                .source("copy", "derives-from: [" + from("herald", "[]") + "]")
                .source("mail", "derives-from: [" + from("times", "[]") + "]")
                .source("lonely")
                .site());

        assertThat(families.all()).extracting(Family::head).containsExactly("times", "letter");
        assertThat(families.all().get(0).members()).containsExactly("copy", "herald", "mail", "times");
        assertThat(families.all().get(1).members()).containsExactly("copy", "herald", "letter");
        assertThat(families.alone()).extracting(Source::id).containsExactly("lonely");
    }

    @Test
    void aSourceOfUnknownOriginHasItsTakersToo() {
        SourceFamilies families = new SourceFamilies(new WrittenContent()
                .source("rumour", "derives-from: unknown")
                .source("copy", "derives-from: [" + from("rumour", "[]") + "]")
                .site());

        assertThat(families.all()).extracting(Family::head).containsExactly("rumour");
    }

    @Test
    void whoTakesForAnotherClaimThanItsSourceDidGoesBackToThatSourceOnly() {
        SourceFamilies families = new SourceFamilies(new WrittenContent()
                .source("letter")
                .source("herald", "derives-from: [" + from("letter", "[inbox]") + "]")
                .source("copy", "derives-from: [" + from("herald", "[money]") + "]")
                .site());

        assertThat(families.all()).extracting(Family::head).containsExactly("herald", "letter");
        assertThat(families.all().get(1).members()).containsExactly("herald", "letter");
    }
}

package org.claimpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a { color: red; }                | a{color: red;}",
                "/* why */ a { color: red; }      | a{color: red;}",
                "a b, c > d { margin: 0 auto; }   | a b,c > d{margin: 0 auto;}",
                "q { content: \"a  {  b\"; }      | q{content: \"a  {  b\";}",
                "a { width: calc(1px + 2px); }    | a{width: calc(1px + 2px);}",
            })
    void leavesOutOnlyWhatMeansNothing(String css, String shorter) {
        assertThat(CssText.compact(css)).isEqualTo(shorter + "\n");
    }
}

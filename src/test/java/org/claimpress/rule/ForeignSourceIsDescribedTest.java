package org.claimpress.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.claimpress.BrokenSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language that cannot be read is told once. */
class ForeignSourceIsDescribedTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"'<b>'", "english!", "und", "x-own"})
    void nothingIsSaidOfASourceWhoseLanguageIsUnknown(String language) throws IOException {
        BrokenSite site = new BrokenSite(folder);
        site.edit("sources/herald.yaml", "kind: news", "kind: news\nlanguage: " + language);

        assertThat(site.told()).containsExactly("unknown-value 3:11");
    }

    @Test
    void nothingIsSaidOfSourcesWhereThatOfTheSiteIsUnknown() throws IOException {
        BrokenSite site = new BrokenSite(folder);
        site.edit("site.yaml", "language: en", "language: english!");
        site.edit("sources/herald.yaml", "kind: news", "kind: news\nlanguage: pt");

        assertThat(site.told()).containsExactly("unknown-value 5:11");
    }
}

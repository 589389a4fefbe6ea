package org.claimpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of the small site's claims after small changes of their records. */
class ClaimPageTest {

    private static final String CLAIM = "claims/inbox.yaml";
    private static final String HERALD = "sources/herald.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySmallSite() {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
    }

    private void edit(String name, String from, String to) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Document page(String address) throws IOException {
        Path site = folder.resolve("site");
        assertThat(new Pipeline(Fixtures.options(folder.resolve("content"), site), StepListener.none())
                        .build()
                        .problems()
                        .haveErrors())
                .isFalse();
        return Jsoup.parse(Files.readString(site.resolve(address + "index.html")));
    }

    @Test
    void aFactThatNobodyAllegesIsNotHeadedAsAnAllegation() throws IOException {
        Document page = page("claims/payment/");

        assertThat(page.select("h2").eachText())
                .contains("What the articles say")
                .doesNotContain("The allegation");
    }

    @Test
    void aClaimantWithoutARecordIsNamedByItsPublication() throws IOException {
        assertThat(page("claims/payment/").select(".side .origin").eachText().get(0))
                .startsWith("First reported by The Herald in Acme “opened” its inboxes");
    }

    @Test
    void aDenialOfTheReportsIsDescribedAsThat() throws IOException {
        edit(CLAIM, "    state: denies\n", "    state: denies\n    speaks-to: the-whole\n");

        Document page = page("claims/inbox/");

        assertThat(page.select(".reply h3").text()).isEqualTo("Acme denies the reports as a whole");
        assertThat(page.select(".reply").text()).doesNotContain("does not speak to this claim");
    }

    @Test
    void onlyWhatSpeaksOfSomethingElseIsSaidNotToSpeakToTheClaim() throws IOException {
        edit(CLAIM, "    state: denies\n", "    state: other-matter\n");

        assertThat(page("claims/inbox/").select(".reply").text()).contains("It does not speak to this claim.");
    }

    @Test
    void aWholeStatementStandsWordForWordInItsParagraphs() throws IOException {
        edit(
                CLAIM,
                "    quote: We never opened an inbox.\n",
                "    quote: We never opened an inbox.\n    statement: |\n      We never did.\n      Not once.\n\n      Never.\n");

        assertThat(page("claims/inbox/").select(".reply details p").eachText())
                .containsExactly("We never did. Not once.", "Never.");
    }

    @Test
    void aForeignTitleStandsBehindItsDescriptionInItsLanguage() throws IOException {
        edit(
                HERALD,
                "title: Acme “opened” its inboxes",
                "title: Acme abriu as caixas\ncalled: A report on Acme\nlanguage: pt");

        Document page = page("claims/inbox/");

        assertThat(page.select(".source-list a:has([lang])").eachText().get(0))
                .isEqualTo("A report on Acme (Portuguese: “Acme abriu as caixas”)");
        assertThat(page.select(".source-list [lang=pt]").text()).isEqualTo("Acme abriu as caixas");
        assertThat(Files.readString(folder.resolve("site/sources.bib")))
                .contains("A report on Acme (Portuguese: “Acme abriu as caixas”)");
    }
}

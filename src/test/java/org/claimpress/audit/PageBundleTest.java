package org.claimpress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageBundleTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void buildTheSiteAsItWas() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
        build("old");
    }

    private void build(String site) throws IOException {
        assertThat(new Pipeline(Fixtures.options(folder.resolve("content"), folder.resolve(site)), StepListener.none())
                        .build()
                        .report())
                .isPresent();
    }

    private PageBundle bundleAfter(String file, String from, String to) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
        build("now");
        return PageBundle.between(folder.resolve("old"), folder.resolve("now"));
    }

    @Test
    void isEmptyWhereNothingChanged() throws IOException {
        build("now");

        assertThat(PageBundle.between(folder.resolve("old"), folder.resolve("now"))
                        .changed())
                .isEmpty();
    }

    @Test
    void holdsThePagesThatChangedAndNoOther() throws IOException {
        PageBundle bundle = bundleAfter("claims/payment.yaml", "note: Names the payment.", "note: It names <it>.");

        assertThat(bundle.changed()).containsExactly("claims/payment/index.html");
        assertThat(bundle.html()).contains("It names &lt;it&gt;.");
    }

    @Test
    void holdsATextOfThePublisher() throws IOException {
        PageBundle bundle = bundleAfter("pages/about.md", "We check one case.", "We check two cases.");

        assertThat(bundle.changed()).containsExactly("about/index.html");
    }

    @Test
    void needsNoOtherFileAndRunsNothing() throws IOException {
        Document bundle = Jsoup.parse(bundleAfter("parties/acme.yaml", "name: Acme", "name: Acme Incorporated")
                .html());

        assertThat(bundle.select("script, link, img, iframe")).isEmpty();
        assertThat(bundle.select("style").first()).isNotNull();
        assertThat(bundle.select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
    }

    @Test
    void leadsEveryLinkWithinItToOnePlace() throws IOException {
        Document bundle = Jsoup.parse(bundleAfter("parties/acme.yaml", "name: Acme", "name: Acme Incorporated")
                .html());

        assertThat(bundle.getElementsByAttribute("id").eachAttr("id"))
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
        for (Element link : bundle.select("a[href^=#]")) {
            assertThat(bundle.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
    }

    @Test
    void tellsOfPagesThatAreGone() throws IOException {
        Files.delete(folder.resolve("content/explainers/what-an-inbox-is.md"));
        Path claim = folder.resolve("content/claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim)
                        .replace("explainers: [what-an-inbox-is]\n", "")
                        .replace("(explainer:what-an-inbox-is#the-short-of-it)", "(claim:payment)"));
        build("now");

        assertThat(PageBundle.between(folder.resolve("old"), folder.resolve("now"))
                        .html())
                .contains("explainers/what-an-inbox-is/index.html is no longer there");
    }
}

package org.claimpress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.claimpress.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

    @TempDir
    private Path folder;

    private Path content;
    private Path site;

    PipelineTest() {
        content = Path.of("unset");
        site = Path.of("unset");
    }

    @BeforeEach
    void copySmallSite() {
        content = folder.resolve("content");
        site = folder.resolve("site");
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), content);
    }

    private BuildResult build() throws IOException {
        return new Pipeline(Fixtures.options(content, site), StepListener.none()).build();
    }

    @Test
    void takesItsSixStepsInOrder() throws IOException {
        List<Step> steps = new ArrayList<>();

        new Pipeline(Fixtures.options(content, site), steps::add).build();

        assertThat(steps).containsExactly(Step.values());
    }

    @Test
    void leavesTheOldSiteAsItWasWhenAnythingIsWrong() throws IOException {
        build();
        String before = Files.readString(site.resolve("claims/inbox/index.html"));
        Path claim = content.resolve("claims/inbox.yaml");
        Files.writeString(claim, Files.readString(claim).replace("One letter", "Two letters") + "titel: x\n");

        BuildResult result = build();

        assertThat(result.report()).isEmpty();
        assertThat(result.problems().errors()).isEqualTo(1);
        assertThat(site.resolve("claims/inbox/index.html")).hasContent(before);
    }

    @Test
    void writesNothingTheSecondTime() throws IOException {
        build();

        assertThat(build().report().orElseThrow().written()).isZero();
    }

    private static final String PAYMENT_QUESTION = """
              - question: Was Acme paid?
                answer: "**Yes**, two sources say: [a partner paid](claim:payment)."
                claims: [payment]
            """;

    @Test
    void removesThePageOfAClaimThatIsGone() throws IOException {
        build();
        Files.delete(content.resolve("claims/payment.yaml"));
        for (String name : List.of("claims/inbox.yaml", "site.yaml")) {
            Path file = content.resolve(name);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("related: [payment]\n", "")
                            .replace(" and [the other claim](claim:payment)", "")
                            .replace(PAYMENT_QUESTION, ""));
        }

        assertThat(build().report().orElseThrow().deleted()).isPositive();
        assertThat(site.resolve("embed/payment")).doesNotExist();
        assertThat(site.resolve("claims/payment")).doesNotExist();
    }

    @Test
    void reportsAPageThatTakesTheAddressOfASection() throws IOException {
        Files.writeString(
                content.resolve("pages/claims.md"), "---\nid: claims\ntitle: Claims\nsummary: Mine.\n---\n\nText.\n");

        assertThat(build().problems().sorted())
                .extracting(problem -> problem.code().id())
                .contains("duplicate-address");
    }

    @Test
    void refusesAddressesThatOnlyABrowserWouldMend() throws IOException {
        Path file = content.resolve("explainers/what-an-inbox-is.md");
        Files.writeString(
                file,
                Files.readString(file).replace("https://news.example/acme?a=1", "https://news.example/{a}|b^c?a=[1]"));

        assertThat(build().problems().sorted())
                .extracting(problem -> problem.code().id())
                .containsExactly("forbidden-link");
    }

    @Test
    void checksAbsoluteLinksIntoTheSiteItself() throws IOException {
        Path file = content.resolve("explainers/what-an-inbox-is.md");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("https://news.example/acme?a=1&b=2", "https://site.example/record/claims/nowhere/"));

        assertThat(build().problems().sorted())
                .extracting(problem -> problem.code().id())
                .containsExactly("dead-link");
    }

    @Test
    void reportsALinkToAnAnchorThatAGeneratedPageDoesNotHave() throws IOException {
        Path file = content.resolve("explainers/what-an-inbox-is.md");
        Files.writeString(file, Files.readString(file).replace("(party:acme)", "(party:acme#nowhere)"));

        assertThat(build().problems().sorted())
                .extracting(problem -> problem.code().id())
                .contains("dead-link");
    }

    @Test
    void reportsThatAnotherBuildIsWritingTheSite() throws IOException {
        build();
        Path lock = folder.resolve(".site.claimpress-lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();

            BuildResult result = build();

            assertThat(result.report()).isEmpty();
            assertThat(result.problems().sorted())
                    .extracting(problem -> problem.code().id())
                    .containsExactly("site-in-use");
        }
    }

    @Test
    void reportsAFolderThatCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");

        BuildResult result =
                new Pipeline(Fixtures.options(content, folder.resolve("file/site")), StepListener.none()).build();

        assertThat(result.report()).isEmpty();
        assertThat(result.problems().sorted())
                .extracting(problem -> problem.code().id())
                .containsExactly("site-not-written");
    }

    @Test
    void drawsASpoiltCardAgain() throws IOException {
        build();
        SortedMap<String, String> before = Fixtures.hashes(site);
        for (Path card : Fixtures.files(site.resolve("cards"))) {
            Files.writeString(card, "spoilt");
        }

        build();

        assertThat(Fixtures.hashes(site)).isEqualTo(before);
    }

    @Test
    void completesAKilledBuildEvenWhereTheContentHasErrors() throws IOException {
        build();
        Files.move(site, folder.resolve(".site.claimpress-old"));
        Files.writeString(content.resolve("topics.yaml"), "nonsense: 1\n");

        assertThat(build().problems().haveErrors()).isTrue();

        assertThat(site.resolve("index.html")).exists();
    }
}

package org.claimpress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimpress.Fixtures;
import org.claimpress.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build that remembers earlier ones gives what a build that remembers nothing would give. */
class BuildMemoryTest {

    @TempDir
    private Path folder;

    private final BuildMemory memory = BuildMemory.empty();

    @BeforeEach
    void buildOnce() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
        Fixtures.copy(Path.of("templates"), folder.resolve("templates"));
        assertThat(build("followed", memory, Optional.empty()).report()).isPresent();
    }

    private BuildResult build(String site, BuildMemory used, Optional<URI> baseUrl) throws IOException {
        BuildOptions options = new BuildOptions(
                folder.resolve("content"),
                "content",
                folder.resolve("templates"),
                "templates",
                folder.resolve(site),
                "site",
                baseUrl,
                Fixtures.TODAY);
        return new Pipeline(options, StepListener.none(), used).build();
    }

    private BuildResult expectTheSameAsFromNothing(Optional<URI> baseUrl) throws IOException {
        BuildResult followed = build("followed", memory, baseUrl);
        BuildResult fresh = build("fresh", BuildMemory.empty(), baseUrl);

        assertThat(messages(followed)).isEqualTo(messages(fresh));
        assertThat(followed.report().isPresent()).isEqualTo(fresh.report().isPresent());
        if (fresh.report().isPresent()) {
            assertThat(Fixtures.hashes(folder.resolve("followed"))).isEqualTo(Fixtures.hashes(folder.resolve("fresh")));
        }
        return fresh;
    }

    private static List<String> messages(BuildResult result) {
        return result.problems().sorted().stream().map(Problem::toString).toList();
    }

    private void replace(String name, String before, String after) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "content/claims/inbox.yaml, One letter says so, Two letters say so",
        "content/claims/inbox.yaml, 'related: [payment]', 'related: []'",
        "content/sources/herald.yaml, The Herald, The Daily Herald",
        "content/sources/herald.yaml, reason: quotes-it, reason: names-it",
        "content/sources/letter.yaml, title:, 'title: A New Title #'",
        "content/parties/acme.yaml, name: Acme, name: Acme Incorporated",
        "content/topics.yaml, label:, 'label: New #'",
        "content/timeline.yaml, what:, 'what: New #'",
        "content/explainers/what-an-inbox-is.md, A place for messages, A box for messages",
        "content/explainers/what-an-inbox-is.md, '[Acme](party:acme)', Acme",
        "content/pages/about.md, one case, two cases",
        "content/statuses.yaml, Two independent sources say so., Two say so.",
        "content/quotes.lock, found: 2026-01-01, found: 2026-01-02",
        "content/site.yaml, title:, 'title: Another title #'",
        "templates/claim/digest.ftlh, <h1, <h1 lang=\"en\"",
        "templates/assets/site.css, body {, 'body { color: red;'",
    })
    void afterAChange(String file, String before, String after) throws IOException {
        replace(file, before, after);

        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isZero();
    }

    @Test
    void afterAMistakeAndItsMending() throws IOException {
        replace("content/claims/inbox.yaml", "status: alleged", "status: aleged");
        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isEqualTo(1);
        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isEqualTo(1);

        replace("content/claims/inbox.yaml", "status: aleged", "status: alleged");
        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isZero();
    }

    @Test
    void afterARecordIsGoneThatAnUnchangedOneNames() throws IOException {
        Files.delete(folder.resolve("content/claims/payment.yaml"));

        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isPositive();
    }

    @Test
    void afterAHeadingIsGoneThatAnUnchangedClaimNames() throws IOException {
        replace("content/explainers/what-an-inbox-is.md", "## The short of it", "## The long of it");

        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isPositive();
    }

    @Test
    void afterAPartyIsGoneThatUnchangedRecordsName() throws IOException {
        Files.delete(folder.resolve("content/parties/plaintiffs.yaml"));

        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isPositive();
    }

    @Test
    void afterAMistakeInATemplate() throws IOException {
        replace("templates/claim/digest.ftlh", "${section.view.title}", "${section.view.titel}");

        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isEqualTo(1);
    }

    @Test
    void whileATemplateIsHalfSaved() throws IOException {
        replace("templates/claim.ftlh", "</@layout.page>", "</@layout");

        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isEqualTo(1);
        assertThat(expectTheSameAsFromNothing(Optional.empty()).problems().errors())
                .isEqualTo(1);
    }

    @Test
    void atAnotherAddress() throws IOException {
        expectTheSameAsFromNothing(Optional.of(URI.create("https://other.example/record/")));
    }
}

package org.claimpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.output.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new site's repository has all it needs, and a newer version changes nothing in it that somebody wrote. */
class InitTest {

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int init(String... more) {
        return run(Stream.concat(Stream.of("init", folder.resolve("record").toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
        out = new StringWriter();
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), clock);
    }

    private Path file(String name) {
        return folder.resolve("record").resolve(name);
    }

    /** The last version wrote this into a file, and nobody has changed it. */
    private void writtenByAnOlderVersion(String name, String text) throws IOException {
        Files.writeString(file(name), text);
        String sums = Files.readString(file(".github/claimpress.sha256"));
        String sum = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                file(".github/claimpress.sha256"),
                sums.replaceAll("(?m)^[0-9a-f]{64}  " + name + "$", sum + "  " + name));
    }

    @BeforeEach
    void startASite() {
        assertThat(init()).as(err.toString()).isZero();
    }

    @Test
    void writesAllThatARepositoryNeeds() {
        assertThat(Fixtures.files(folder.resolve("record")).stream()
                        .map(path -> folder.resolve("record")
                                .relativize(path)
                                .toString()
                                .replace('\\', '/'))
                        .filter(name -> !name.startsWith("content/")))
                .containsExactlyInAnyOrder(
                        ".github/CODEOWNERS",
                        ".github/CONTRIBUTING.md",
                        ".github/ISSUE_TEMPLATE/add-a-source.yml",
                        ".github/ISSUE_TEMPLATE/config.yml",
                        ".github/ISSUE_TEMPLATE/report-an-error.yml",
                        ".github/ISSUE_TEMPLATE/right-of-reply.yml",
                        ".github/ISSUE_TEMPLATE/suggest-a-claim.yml",
                        ".github/PULL_REQUEST_TEMPLATE.md",
                        ".github/claimpress.sha256",
                        ".github/dependabot.yml",
                        ".github/workflows/check-content.yml",
                        ".github/workflows/comment.yml",
                        ".github/workflows/links.yml",
                        ".github/workflows/publish.yml",
                        ".gitignore",
                        ".vscode/extensions.json",
                        ".vscode/settings.json",
                        "README.md");
    }

    @Test
    void leavesABlankWhereOnlyAReleaseKnowsWhatToWrite() throws IOException {
        assertThat(Files.readString(file(".github/workflows/publish.yml")))
                .contains("uses: FILL-IN-OWNER/FILL-IN-REPOSITORY/.github/actions/claimpress@FILL-IN-RELEASE");
        assertThat(out.toString()).contains("This is no released program.");
    }

    @Test
    void writesNothingThatHoldsOnlyForTheProgramsOwnRepository() {
        for (Path path : Fixtures.files(folder.resolve("record"))) {
            assertThat(Fixtures.text(path))
                    .as(path.toString())
                    .doesNotContain("mvn", "Maven", "maven", "here only", "elsewhere:", "target/");
        }
    }

    @Test
    void changesNothingWhereNothingIsNewer() {
        SortedMap<String, String> before = Fixtures.hashes(folder.resolve("record"));

        assertThat(init("--update")).isZero();

        assertThat(Fixtures.hashes(folder.resolve("record"))).isEqualTo(before);
        assertThat(out.toString()).startsWith("All files are as in Claimpress ");
    }

    @Test
    void bringsAFileThatNobodyChangedToTheNewVersionAndShowsHow() throws IOException {
        String now = Files.readString(file(".github/workflows/links.yml"));
        writtenByAnOlderVersion(".github/workflows/links.yml", now.replace("@FILL-IN-RELEASE", "@v0.0.1"));

        assertThat(init("--update")).isZero();

        assertThat(Files.readString(file(".github/workflows/links.yml"))).isEqualTo(now);
        assertThat(out.toString())
                .contains(".github/workflows/links.yml: updated")
                .contains("    -        uses: FILL-IN-OWNER/FILL-IN-REPOSITORY/.github/actions/claimpress@v0.0.1")
                .contains(
                        "    +        uses: FILL-IN-OWNER/FILL-IN-REPOSITORY/.github/actions/claimpress@FILL-IN-RELEASE");
    }

    @Test
    void keepsWhatSomebodyChangedAndShowsWhatIsNewer() throws IOException {
        writtenByAnOlderVersion("README.md", "# An older text\n");
        Files.writeString(file("README.md"), "# Our record\n");

        assertThat(init("--update")).isZero();

        assertThat(Files.readString(file("README.md"))).isEqualTo("# Our record\n");
        assertThat(out.toString())
                .contains("README.md: kept as you changed it; the new version differs")
                .contains("    -# Our record", "    +# My fact-check site")
                .contains("init --update --take FILE");
        assertThat(init("--update")).isZero();
        assertThat(out.toString()).as("the next run").startsWith("All files are as in Claimpress ");
    }

    @Test
    void takesTheNewVersionOfAFileThatIsNamed() throws IOException {
        Files.writeString(file("README.md"), "# Our record\n");

        assertThat(init("--update", "--take", "README.md")).isZero();

        assertThat(Files.readString(file("README.md"))).startsWith("# My fact-check site");
        assertThat(init("--update", "--take", "content/site.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("init writes no file \"content/site.yaml\"");
    }

    @Test
    void bringsNothingBackThatSomebodyDeleted() throws IOException {
        writtenByAnOlderVersion(".vscode/settings.json", "{}\n");
        Files.delete(file(".vscode/settings.json"));

        assertThat(init("--update")).isZero();

        assertThat(file(".vscode/settings.json")).doesNotExist();
        assertThat(out.toString()).contains(".vscode/settings.json: left out, because you deleted it");
    }

    @Test
    void takesLineEndsOfWindowsForNoChange() throws IOException {
        String now = Files.readString(file(".gitignore"));
        writtenByAnOlderVersion(".gitignore", "/site/\n");
        Files.writeString(file(".gitignore"), "/site/\r\n");

        assertThat(init("--update")).isZero();

        assertThat(Files.readString(file(".gitignore"))).isEqualTo(now);
    }

    @Test
    void addsTheFilesToARepositoryThatHasOnlyContent() throws IOException {
        for (Path path : Fixtures.files(folder.resolve("record"))) {
            if (!folder.resolve("record").relativize(path).startsWith("content")) {
                Files.delete(path);
            }
        }
        Files.writeString(file("content/site.yaml"), "title: Ours\n");

        assertThat(init("--update")).isZero();

        assertThat(file(".github/workflows/publish.yml")).exists();
        assertThat(Files.readString(file("content/site.yaml"))).isEqualTo("title: Ours\n");
    }

    @Test
    void startsASiteBesideTheProgramInAnEmptyRepository() throws IOException {
        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve(".git"));
        Files.writeString(other.resolve("claimpress.jar"), "");

        assertThat(run("init", other.toString())).isZero();
        assertThat(other.resolve("README.md")).exists();
    }
}

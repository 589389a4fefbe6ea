package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimpress.output.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the action, with programs in the place of curl and Claimpress that only say how they were called. */
class ActionTest {

    private static final Path ACTION =
            Path.of(".github", "actions", "claimpress").toAbsolutePath();

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void putProgramsInPlace() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is needed");
        program("claimpress", "printf '%s\\n' \"$*\" >> \"$CALLS\"; pwd >> \"$CALLS\"; exit \"${VERDICT:-0}\"");
        // Gives the file of that name from the folder "release", as the server of a release would.
        program(
                "curl",
                "printf '%s\\n' \"${@: -1}\" >> \"$CALLS\"; cp \"$RELEASE/$(basename \"${@: -1}\")\" \"${@: -2:1}\"");
        environment.put("PATH", folder.resolve("programs") + ":/usr/bin:/bin");
        environment.put("CALLS", folder.resolve("calls").toString());
        environment.put(
                "RELEASE", Files.createDirectories(folder.resolve("release")).toString());
        environment.put("RUNNER_TEMP", folder.resolve("temporary").toString());
        environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
        environment.put("GITHUB_PATH", folder.resolve("path").toString());
        environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("programs")).resolve(name);
        Files.writeString(file, "#!/usr/bin/env bash\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private int run(Path script) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(List.of("/bin/bash", script.toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        return process.start().waitFor();
    }

    private String text(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** A copy of the action as GitHub fetches it, of a repository with this version. */
    private Path actionOf(String version) throws IOException {
        Path copy = folder.resolve("fetched/.github/actions/claimpress");
        Fixtures.copy(ACTION, copy);
        Files.writeString(folder.resolve("fetched/pom.xml"), "<project>\n    <version>" + version + "</version>\n");
        return copy;
    }

    private void release(String jar, String sumOf) throws IOException {
        Files.writeString(folder.resolve("release/claimpress.jar"), jar);
        Files.writeString(folder.resolve("release/claimpress.jar.sha256"), sum(sumOf) + "  claimpress.jar\n");
        environment.put("FOLDER", folder.resolve("kept").toString());
        environment.put("ADDRESS", "https://code.example/acme/press/releases/download/v1.2.0");
    }

    private static String sum(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theReleaseIsTheOneByWhoseTagTheActionIsNamed() throws Exception {
        environment.put("REPOSITORY", "acme/press");

        assertThat(run(actionOf("1.2.0").resolve("name-release"))).isZero();

        assertThat(text("output"))
                .contains("name=acme-press-1.2.0\n")
                .contains("address=https://github.com/acme/press/releases/download/v1.2.0\n");
    }

    @Test
    void theReleaseCanBeNamed() throws Exception {
        environment.putAll(Map.of("REPOSITORY", "acme/press", "VERSION", "v2.0.1"));

        assertThat(run(actionOf("1.2.0").resolve("name-release"))).isZero();
        assertThat(text("output")).contains("/releases/download/v2.0.1\n");
    }

    @Test
    void whatWasNeverReleasedIsRefused() throws Exception {
        environment.put("REPOSITORY", "acme/press");

        assertThat(run(actionOf("1.2.0-SNAPSHOT").resolve("name-release"))).isEqualTo(1);
        assertThat(text("log")).startsWith("::error::\"1.2.0-SNAPSHOT\" is no release of Claimpress.");
    }

    @Test
    void theJarIsFetchedOnceAndItsSumEachTime() throws Exception {
        release("the program", "the program");

        assertThat(run(ACTION.resolve("fetch-release"))).isZero();
        assertThat(run(ACTION.resolve("fetch-release"))).isZero();

        assertThat(text("calls").lines().map(line -> line.substring(line.lastIndexOf('/') + 1)))
                .containsExactly("claimpress.jar.sha256", "claimpress.jar", "claimpress.jar.sha256");
        assertThat(text("kept/bin/claimpress")).contains("-jar \"" + folder.resolve("kept/claimpress.jar") + "\"");
        assertThat(text("path")).startsWith(folder.resolve("kept/bin").toString());
    }

    @Test
    void aJarWithAnotherSumIsNotUsed() throws Exception {
        release("something else", "the program");

        assertThat(run(ACTION.resolve("fetch-release"))).isEqualTo(1);

        assertThat(text("log")).contains("::error::The jar of the release does not have the sum");
        assertThat(folder.resolve("kept/claimpress.jar")).doesNotExist();
        assertThat(text("path")).isEmpty();
    }

    @Test
    void aKeptJarThatSomebodyChangedIsFetchedAnew() throws Exception {
        release("the program", "the program");
        Files.createDirectories(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept/claimpress.jar"), "something else");

        assertThat(run(ACTION.resolve("fetch-release"))).isZero();
        assertThat(text("kept/claimpress.jar")).isEqualTo("the program");
    }

    @Test
    void aSumThatTheWorkflowNamesCountsMoreThanThePublishedOne() throws Exception {
        release("something else", "something else");
        environment.put("SHA256", sum("the program"));

        assertThat(run(ACTION.resolve("fetch-release"))).isEqualTo(1);
        assertThat(text("log")).contains("and the workflow wants " + sum("the program"));
    }

    @Test
    void aJarOfOnesOwnTakesThePlaceOfARelease() throws Exception {
        Files.writeString(folder.resolve("own.jar"), "the program");
        environment.putAll(
                Map.of("JAR", "own.jar", "FOLDER", folder.resolve("kept").toString()));

        assertThat(run(ACTION.resolve("fetch-release"))).isZero();

        assertThat(text("kept/claimpress.jar")).isEqualTo("the program");
        assertThat(text("calls")).isEmpty();
    }

    @Test
    void buildsForTheAddressOfThePagesAndPutsTheListIntoTheSummary() throws Exception {
        environment.putAll(
                Map.of("COMMAND", "build", "PUBLISH", "true", "BASE_URL", "https://acme.example/a record/; touch x"));

        assertThat(run(ACTION.resolve("run-command"))).isZero();

        assertThat(text("calls"))
                .startsWith(
                        "build --format github --base-url https://acme.example/a record/; touch x --publish --checklist "
                                + folder.resolve("summary.md") + "\n");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void theVerdictOfACheckIsThatOfTheStep() throws Exception {
        environment.putAll(Map.of("COMMAND", "check", "VERDICT", "1"));

        assertThat(run(ACTION.resolve("run-command"))).isEqualTo(1);
        assertThat(text("calls")).startsWith("check --format github\n");
    }

    @Test
    void bundlesTheDifferenceOfTwoSites() throws Exception {
        environment.putAll(Map.of("COMMAND", "bundle", "BASE", "old", "PROPOSED", "new", "OUTPUT", "pages.html"));

        assertThat(run(ACTION.resolve("run-command"))).isZero();
        assertThat(text("calls")).startsWith("bundle old new pages.html\n");
    }

    @Test
    void aReviewChecksTheProposalByTheTemplatesOfTheRepositoryAsItIs() throws Exception {
        Stream.of("base/content", "base/templates", "proposed/content")
                .forEach(name ->
                        assertThat(folder.resolve(name).toFile().mkdirs()).isTrue());
        environment.putAll(
                Map.of("COMMAND", "review", "BASE", "base", "PROPOSED", "proposed", "OUTPUT", "out", "VERDICT", "1"));

        assertThat(run(ACTION.resolve("run-command"))).isEqualTo(1);

        assertThat(text("calls"))
                .startsWith("check --content content --templates " + folder.resolve("base/templates")
                        + " --format github\n" + folder.resolve("proposed") + "\n")
                .doesNotContain("build");
        assertThat(text("summary.md")).contains("## What changes", "## Problems");
    }

    @Test
    void aReviewRunsNoTemplatesOfTheProposal() throws Exception {
        Stream.of("base/content", "proposed/content", "proposed/templates")
                .forEach(name ->
                        assertThat(folder.resolve(name).toFile().mkdirs()).isTrue());
        environment.putAll(Map.of("COMMAND", "review", "BASE", "base", "PROPOSED", "proposed", "OUTPUT", "out"));

        assertThat(run(ACTION.resolve("run-command"))).isEqualTo(1);

        assertThat(text("calls")).isEmpty();
        assertThat(text("log")).contains("only content can be checked here");
    }

    @Test
    void saysWhichInputIsMissing() throws Exception {
        environment.putAll(Map.of("COMMAND", "review", "BASE", "base"));

        assertThat(run(ACTION.resolve("run-command"))).isEqualTo(1);
        assertThat(text("log")).contains("::error::The command \"review\" needs the input \"proposed\".");
    }

    @Test
    void refusesACommandThatThereIsNot() throws Exception {
        environment.put("COMMAND", "bild");

        assertThat(run(ACTION.resolve("run-command"))).isEqualTo(1);
        assertThat(text("log")).contains("::error::There is no command \"bild\"");
    }
}

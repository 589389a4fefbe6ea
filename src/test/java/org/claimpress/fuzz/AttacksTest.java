package org.claimpress.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.cli.Main;
import org.claimpress.output.Output;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.Problem;
import org.claimpress.text.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks a site by its content, as a stranger's pull request could. Each ends in problems with places, or in a site that, once
 * parsed, has nothing in it that the sound site has not.
 */
class AttacksTest {

    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final Path SOUND = Fixtures.SITES.resolve("small/content");
    private static final String CLAIM = "claims/inbox.yaml";
    private static final String SOURCE = "sources/herald.yaml";

    @TempDir
    private Path folder;

    static List<String> markup() {
        return Corpus.in("attacks", "markup");
    }

    static List<String> yaml() {
        return Corpus.in("attacks", "yaml");
    }

    static List<String> addresses() {
        return Corpus.in("attacks", "addresses");
    }

    static List<String> names() {
        return Corpus.in("attacks", "names");
    }

    @ParameterizedTest
    @MethodSource("markup")
    void markupInEveryFieldIsShownOrRefusedAndNeverRun(String payload) throws IOException {
        SiteShape sound = SiteShape.of(make(SOUND).outputs());
        AttackedSite attacked = new AttackedSite(SOUND, folder, payload);
        BuildResult result = make(folder);
        for (int round = 0; round < 6 && result.problems().haveErrors(); round++) {
            attacked.withdraw(result.problems().sorted());
            result = make(folder);
        }

        assertThat(result.problems().sorted().stream().filter(Problem::isError)).isEmpty();
        SiteShape.of(result.outputs()).expectNothingMoreThan(sound);
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void hostileYamlEndsInProblems(String text) throws IOException {
        Fixtures.copy(SOUND, folder);
        Files.writeString(folder.resolve(CLAIM), text);

        expectProblemsOnly();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void addressesThatLeadAstrayAreRefusedInFields(String address) throws IOException {
        Fixtures.copy(SOUND, folder);
        replace(SOURCE, "url: https://herald.example/acme-inboxes", "url: " + new Gson().toJson(address));

        assertThat(check("text")).contains(SOURCE + ":8:").contains(": error[");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void addressesThatLeadAstrayAreRefusedInTexts(String address) throws IOException {
        Fixtures.copy(SOUND, folder);
        replace(CLAIM, "(claim:payment)", "(<" + address.replace("\n", "") + ">)");
        SiteShape sound = SiteShape.of(make(SOUND).outputs());

        BuildResult result = make(folder);

        if (!result.problems().haveErrors()) {
            SiteShape.of(result.outputs()).expectNothingMoreThan(sound);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesOfFilesLeadNowhereAndPrintPlainly(String name) throws IOException {
        Fixtures.copy(SOUND, folder);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "id: x\ntitle: A title\n");

        expectProblemsOnly();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../../pom.xml", "inbox.yaml"})
    void linksToOtherFilesAreNotFollowed(String target) throws IOException {
        Fixtures.copy(SOUND, folder);
        Files.createSymbolicLink(folder.resolve("claims/link.yaml"), Path.of(target));

        assertThat(check("text")).contains("claims/link.yaml:1:1: error[unexpected-file]");
    }

    @Test
    void aLinkToAFolderIsNotFollowed() throws IOException {
        Fixtures.copy(SOUND, folder);
        Files.createSymbolicLink(folder.resolve("claims/all"), folder);

        assertThat(check("text")).contains("error[unexpected-file]");
    }

    /** Checks the site with each printer. */
    private void expectProblemsOnly() {
        for (String format : List.of("text", "github", "json")) {
            String printed = check(format);
            assertThat(printed).contains("error").doesNotContain("mistake in Claimpress");
            assertThat(printed.codePoints()).noneMatch(Characters::isUnseen);
            if (format.equals("github")) {
                assertThat(printed.lines()).allMatch(line -> line.matches("::(error|warning) file=[^,]*,line=\\d+,.*"));
            }
        }
    }

    private String check(String format) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Clock clock = Clock.fixed(Fixtures.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int code = Main.run(
                new String[] {"check", "--content", folder.toString(), "--format", format}, writer, writer, clock);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(code).isEqualTo(1);
        assertThat(Duration.ofNanos(took)).isLessThan(SLOW);
        return out.toString();
    }

    private BuildResult make(Path content) throws IOException {
        BuildResult result =
                new Pipeline(Fixtures.options(content, folder.resolve("nowhere")), StepListener.none()).make();
        result.outputs().stream().filter(AttacksTest::isText).forEach(Output::bytes);
        return result;
    }

    private static boolean isText(Output output) {
        return Stream.of(".html", ".json", ".xml", ".csv", ".bib")
                .anyMatch(output.path().value()::endsWith);
    }

    private void replace(String name, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(name));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(name), text.replace(from, to));
    }
}

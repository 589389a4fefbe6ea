package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds each fixture site and compares it, file by file, with what is expected. A folder in {@code sites} with a
 * {@code content} folder is a fixture; {@code mvn test -Dgolden=update} writes what is expected anew, for a person to
 * review.
 */
class GoldenSitesTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> looksAsExpected() throws IOException {
        try (Stream<Path> sites = Files.list(Fixtures.SITES)) {
            return sites.sorted().toList().stream()
                    .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> compare(site)));
        }
    }

    private void compare(Path fixture) throws IOException {
        Path site = folder.resolve(fixture.getFileName().toString());
        BuildResult result =
                new Pipeline(Fixtures.options(fixture.resolve("content"), site), StepListener.none()).build();
        assertThat(result.problems().haveErrors()).as("errors").isFalse();
        Path expected = fixture.resolve("expected");
        if (UPDATE) {
            update(site, expected);
        }
        assertThat(names(site)).as("the files of the site").isEqualTo(names(expected));
        for (String name : names(site)) {
            assertThat(Files.readString(site.resolve(name)))
                    .as(name)
                    .isEqualTo(Files.readString(expected.resolve(name)));
        }
    }

    private static void update(Path site, Path expected) throws IOException {
        if (Files.isDirectory(expected)) {
            for (Path file : Fixtures.files(expected)) {
                Files.delete(file);
            }
        }
        Fixtures.copy(site, expected);
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return fail("There is no folder " + folder + "; run with -Dgolden=update and review what it holds");
        }
        return Fixtures.files(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }
}

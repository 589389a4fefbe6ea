package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        Map<String, String> built = Fixtures.withoutAssets(site);
        if (UPDATE) {
            update(built, expected);
        }
        assertThat(expected).as("what is expected; -Dgolden=update writes it").isDirectory();
        Map<String, String> wanted = Fixtures.withoutAssets(expected);
        assertThat(built.keySet()).as("the files of the site").isEqualTo(wanted.keySet());
        built.forEach((name, text) -> assertThat(text).as(name).isEqualTo(wanted.get(name)));
    }

    private static void update(Map<String, String> built, Path expected) throws IOException {
        if (Files.isDirectory(expected)) {
            for (Path file : Fixtures.files(expected)) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : built.entrySet()) {
            Path target = expected.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}

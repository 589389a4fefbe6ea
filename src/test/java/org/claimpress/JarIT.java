package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is published, used as a stranger would: alone, in a folder with nothing but records. */
class JarIT {

    @TempDir
    private Path folder;

    @Test
    void buildsASiteWithItsOwnTemplates() throws Exception {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));

        run("build");

        assertThat(Fixtures.withoutAssets(folder.resolve("site")))
                .isEqualTo(Fixtures.withoutAssets(Fixtures.SITES.resolve("small/expected")));
    }

    @Test
    void startsASiteThatBuildsAtOnce() throws Exception {
        run("init");
        run("build");
        run("init", "--update");

        assertThat(folder.resolve(".github/workflows/publish.yml")).exists();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    private void run(String... arguments) throws Exception {
        Path log = Files.createTempFile("claimpress", ".log");
        Stream<String> program = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("claimpress.jar")).toAbsolutePath().toString());

        Process process = new ProcessBuilder(
                        Stream.concat(program, Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        Files.delete(log);
    }
}

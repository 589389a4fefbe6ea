package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is published, used as a stranger would: alone, in a folder with nothing but records. */
class JarIT {

    @TempDir
    private Path folder;

    @Test
    void buildsASiteWithItsOwnTemplates() throws Exception {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
        Path log = folder.resolve("log.txt");

        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of(System.getProperty("claimpress.jar"))
                                .toAbsolutePath()
                                .toString(),
                        "build"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        assertThat(Fixtures.withoutAssets(folder.resolve("site")))
                .isEqualTo(Fixtures.withoutAssets(Fixtures.SITES.resolve("small/expected")));
    }
}

package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whatever the machine. */
class DeterminismTest {

    @TempDir
    private Path folder;

    @Test
    void buildsTheSameBytesInAnotherZoneAndLocale() throws Exception {
        Path content = Path.of("content");

        Map<String, String> here = build(content, "one", List.of());
        Map<String, String> elsewhere = build(
                content,
                "two",
                List.of(
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-9"));

        assertThat(elsewhere).isEqualTo(here).hasSizeGreaterThan(50);
    }

    @Test
    void buildsTheSameBytesFromFilesMadeInAnotherOrderWithOtherLineEnds() throws Exception {
        Path sound = Fixtures.SITES.resolve("small/content");
        Path turned = folder.resolve("turned");
        List<Path> files = new ArrayList<>(Fixtures.files(sound));
        Collections.reverse(files);
        for (Path file : files) {
            Path target = turned.resolve(sound.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.writeString(target, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }

        assertThat(build(turned, "two", List.of())).isEqualTo(build(sound, "one", List.of()));
    }

    private Map<String, String> build(Path content, String name, List<String> options) throws Exception {
        Path site = folder.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.claimpress.cli.Main", "build"));
        command.addAll(List.of("--content", content.toString(), "--site", site.toString()));
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return Fixtures.hashes(site);
    }
}

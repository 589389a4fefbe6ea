package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The jar that is published, run as a stranger would: alone, by a Java of its own. */
public final class ProgramJar {

    private final Path folder;

    private ProgramJar(Path folder) {
        this.folder = folder;
    }

    /** The jar, run in this folder. */
    public static ProgramJar in(Path folder) {
        return new ProgramJar(folder);
    }

    /** Runs a command that must end well. */
    public void run(String... arguments) throws IOException, InterruptedException {
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

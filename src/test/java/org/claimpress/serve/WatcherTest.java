package org.claimpress.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both ways of watching see the same. */
class WatcherTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    /** The two ways. */
    enum Way {
        TOLD_BY_THE_SYSTEM {
            @Override
            Watcher watch(Path folder) throws IOException {
                return new EventWatcher(folder.getFileSystem().newWatchService(), List.of(folder));
            }
        },
        LOOKING_AGAIN {
            @Override
            Watcher watch(Path folder) throws IOException {
                return new PollingWatcher(List.of(folder));
            }
        };

        abstract Watcher watch(Path folder) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void seesAFileThatIsWritten(Way way) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        try (Watcher watcher = way.watch(folder)) {
            Files.writeString(file, "newer");

            assertThat(watcher.await(LONG)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesAFileThatIsDeleted(Way way) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        try (Watcher watcher = way.watch(folder)) {
            Files.delete(file);

            assertThat(watcher.await(LONG)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesAFileInAFolderThatIsNew(Way way) throws IOException, InterruptedException {
        try (Watcher watcher = way.watch(folder)) {
            Path claims = Files.createDirectory(folder.resolve("claims"));
            Path file = Files.writeString(claims.resolve("a.yaml"), "old");
            assertThat(watcher.await(LONG)).isTrue();

            Files.writeString(file, "newer");
            assertThat(watcher.await(LONG)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void growsQuietAgain(Way way) throws IOException, InterruptedException {
        try (Watcher watcher = way.watch(folder)) {
            Files.writeString(folder.resolve("a.yaml"), "a");
            assertThat(watcher.await(LONG)).isTrue();

            boolean quiet = false;
            for (int i = 0; i < 5 && !quiet; i++) {
                quiet = !watcher.await(Duration.ofMillis(100));
            }
            assertThat(quiet).isTrue();
        }
    }
}

package org.claimpress.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Looks for changes again and again, on systems that do not tell of them. */
final class PollingWatcher implements Watcher {

    /** Short beside the time that a rebuild takes; looking through a few hundred files takes some milliseconds. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Programs save a file in several steps; what comes within this time is one change. */
    private static final Duration TOGETHER = Duration.ofMillis(20);

    private final List<Path> roots;
    private Map<Path, Stamp> known;

    /** What changes with a file's content. */
    private record Stamp(FileTime modified, long bytes) {}

    /** @param roots the folders */
    PollingWatcher(List<Path> roots) throws IOException {
        this.roots = List.copyOf(roots);
        this.known = look();
    }

    @Override
    public void await() throws InterruptedException, IOException {
        while (!changed()) {
            pause(PAUSE);
        }
    }

    @Override
    public boolean await(Duration patience) throws InterruptedException, IOException {
        Duration left = patience;
        while (!changed()) {
            if (left.isNegative() || left.isZero()) {
                return false;
            }
            pause(PAUSE);
            left = left.minus(PAUSE);
        }
        return true;
    }

    /** Whether there is a change since the last one; waits until it is quiet. */
    private boolean changed() throws InterruptedException, IOException {
        Map<Path, Stamp> before = known;
        Map<Path, Stamp> now = look();
        while (!now.equals(known)) {
            known = now;
            pause(TOGETHER);
            now = look();
        }
        return !known.equals(before);
    }

    private static void pause(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }

    private Map<Path, Stamp> look() throws IOException {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path root : roots) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    // A file may vanish while an editor saves.
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return stamps;
    }

    @Override
    public void close() {
        // Nothing is held between two looks.
    }
}

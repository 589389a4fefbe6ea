package org.claimpress.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Is told of changes by the system. */
final class EventWatcher implements Watcher {

    /** Programs save a file in several steps; what comes within this time is one change. */
    private static final Duration TOGETHER = Duration.ofMillis(8);

    private final WatchService service;
    private final List<Path> roots;
    private final Set<Path> watched = new HashSet<>();

    /**
     * Starts to watch.
     *
     * @param service tells of changes; closed with this watcher
     * @param roots the folders
     * @throws IOException where one cannot be watched
     */
    EventWatcher(WatchService service, List<Path> roots) throws IOException {
        this.service = service;
        this.roots = List.copyOf(roots);
        watchAll();
    }

    private void watchAll() throws IOException {
        for (Path root : roots) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    if (watched.add(folder)) {
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    // A file may vanish while an editor saves.
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    @Override
    public void await() throws InterruptedException, IOException {
        follow(Optional.of(service.take()));
    }

    @Override
    public boolean await(Duration patience) throws InterruptedException, IOException {
        Optional<WatchKey> first = next(patience);
        follow(first);
        return first.isPresent();
    }

    private Optional<WatchKey> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(service.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void follow(Optional<WatchKey> first) throws InterruptedException, IOException {
        for (Optional<WatchKey> key = first; key.isPresent(); key = next(TOGETHER)) {
            take(key.get());
        }
    }

    private void take(WatchKey key) throws IOException {
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                watchAll();
            }
        }
        if (!key.reset()) {
            watched.remove((Path) key.watchable());
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}

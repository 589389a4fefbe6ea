package org.claimpress.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;

/** Waits for changes of the files in some folders, new folders in them included. */
public interface Watcher extends AutoCloseable {

    /**
     * Starts to watch.
     *
     * @param roots the folders
     * @throws IOException where one cannot be watched
     */
    static Watcher of(List<Path> roots) throws IOException {
        WatchService service = roots.get(0).getFileSystem().newWatchService();
        // On systems whose events Java does not know, macOS among them, its own service looks only every few seconds.
        if (service.getClass().getSimpleName().contains("Polling")) {
            service.close();
            return new PollingWatcher(roots);
        }
        return new EventWatcher(service, roots);
    }

    /**
     * Waits until something has changed and is quiet again.
     *
     * @throws IOException where a folder cannot be watched any more
     */
    void await() throws InterruptedException, IOException;

    /**
     * Waits as {@link #await()} does, but not for ever.
     *
     * @return whether anything has changed in this time
     * @throws IOException where a folder cannot be watched any more
     */
    boolean await(Duration patience) throws InterruptedException, IOException;

    @Override
    void close() throws IOException;
}

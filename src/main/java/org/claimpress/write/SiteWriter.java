package org.claimpress.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;

/**
 * Makes a folder equal to a set of outputs: writes only what changed, deletes only what it wrote before, and refuses a folder
 * that it does not own. It owns an empty folder, and one that holds its list of files.
 *
 * <p>The new site grows in a hidden folder beside the old one and takes its place by two renames. So the folder holds the old
 * site or the new one, whole, whenever the program or the disk fails. A program that is killed between the renames leaves none;
 * {@link #recover()} completes it. (A machine that loses its power may lose what the system had not yet put on the disk.)
 *
 * <p>So after each change the folder is another one. It cannot be a mount of its own, and a program that holds the old folder
 * open, such as a shell that stands in it, goes on seeing the old site.
 */
public final class SiteWriter {

    private final Path folder;
    /** Taken while a site is written. */
    private final Semaphore writing = new Semaphore(1);

    private volatile boolean stopped;
    private Optional<FileList> listBefore = Optional.empty();

    /** @param folder the site's folder, which need not exist */
    public SiteWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the outputs. Where that fails, the old site is as it was, and nothing is left beside it.
     *
     * @throws ForeignFolder where the folder, or a file in the way, is not ours
     * @throws SiteInUse where another build is writing the site
     * @throws InterruptedIOException where the writer was stopped
     * @throws IOException where the file system fails
     */
    public WriteReport write(List<Output> outputs) throws IOException {
        SiteFolders folders = SiteFolders.of(folder);
        Files.createDirectories(Objects.requireNonNull(folders.lock().getParent()));
        writing.acquireUninterruptibly();
        try {
            SiteLock lock = SiteLock.take(folders.lock());
            try {
                folders.recover();
                return write(outputs, folders);
            } finally {
                lock.close();
            }
        } finally {
            writing.release();
        }
    }

    private WriteReport write(List<Output> outputs, SiteFolders folders) throws IOException {
        Workers workers = new Workers(() -> stopped);
        NewSite site = new NewSite(folders, OldSite.in(folders.site()), workers);
        try {
            workers.each(outputs, site::put);
            return site.publish();
        } finally {
            folders.clear();
        }
    }

    /**
     * Completes what a build that was killed had begun: where it was about to put the new site in the place of the old one, the
     * new site is there afterwards, and nothing is left beside it.
     *
     * @throws IOException where the file system fails
     */
    public void recover() throws IOException {
        SiteFolders folders = SiteFolders.of(folder);
        if (!folders.haveRemains()) {
            return;
        }
        try {
            SiteLock lock = SiteLock.take(folders.lock());
            try {
                folders.recover();
            } finally {
                lock.close();
            }
        } catch (SiteInUse alive) {
            // They are not remains: another build is at work with them.
        }
    }

    /** Ends a writing that is under way, from another thread, and all later ones; returns once the folder is whole. */
    public void stop() {
        stopped = true;
        writing.acquireUninterruptibly();
        writing.release();
    }

    /** The bytes of this file of the site as it was written before; empty where it is no longer as it was written. */
    public synchronized Optional<byte[]> before(SitePath path) {
        try {
            if (listBefore.isEmpty()) {
                listBefore = FileList.of(folder).or(() -> Optional.of(new FileList(Map.of())));
            }
            FileList list = listBefore.orElseThrow();
            if (!list.holds(path.value()) || !isPlain(path)) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(folder.resolve(path.value())))
                    .filter(bytes -> list.holds(path.value(), bytes));
        } catch (NoSuchFileException replaced) {
            // Another build has just put a new site in this place.
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether this is a file, and no link is on the way to it. */
    private boolean isPlain(SitePath path) {
        Path way = folder;
        for (Path step : Path.of(path.value())) {
            way = way.resolve(step);
            if (Files.isSymbolicLink(way)) {
                return false;
            }
        }
        return Files.isRegularFile(way, LinkOption.NOFOLLOW_LINKS);
    }
}

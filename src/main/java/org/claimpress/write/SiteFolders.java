package org.claimpress.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The site's folder and the hidden ones beside it. A new site grows in {@link #fresh()}. Then the old site is renamed to one
 * folder and the new site to its place; these two renames are all that a reader of the site may notice.
 *
 * <p>A build may be killed at any moment, and what it leaves tells how far it came: an old site that was moved aside is there
 * only from the first rename on, when the new one was complete.
 */
final class SiteFolders {

    private final Path site;
    private final Path fresh;
    private final Path former;
    private final Path gone;
    private final Path lock;

    private SiteFolders(Path site, Path parent) {
        this.site = site;
        String prefix = "." + site.getFileName() + ".claimpress-";
        this.fresh = parent.resolve(prefix + "new");
        this.former = parent.resolve(prefix + "old");
        this.gone = parent.resolve(prefix + "gone");
        this.lock = parent.resolve(prefix + "lock");
    }

    /**
     * The folders around this site.
     *
     * @throws ForeignFolder where the site's folder can never be replaced
     */
    static SiteFolders of(Path site) throws ForeignFolder {
        Path absolute = site.toAbsolutePath().normalize();
        Optional<Path> parent = Optional.ofNullable(absolute.getParent());
        if (parent.isEmpty() || Path.of("").toAbsolutePath().startsWith(absolute)) {
            throw new ForeignFolder(absolute, "is where this program runs, and would be replaced; name a folder in it");
        }
        return new SiteFolders(absolute, parent.get());
    }

    /** The site's own folder. */
    Path site() {
        return site;
    }

    /** Where the new site grows. */
    Path fresh() {
        return fresh;
    }

    /** Where the file is that only one build can hold. */
    Path lock() {
        return lock;
    }

    /** Whether a build was killed here. */
    boolean haveRemains() {
        return exists(fresh) || exists(former) || exists(gone) || exists(lock);
    }

    /** Completes what a build that was killed had begun, or clears it away. Only for whoever holds the lock. */
    void recover() throws IOException {
        if (!exists(site) && exists(former)) {
            rename(exists(fresh) ? fresh : former, site);
        }
        delete(gone);
        if (exists(former)) {
            rename(former, gone);
            delete(gone);
        }
        clear();
    }

    /** Deletes the new site where it has not taken its place. */
    void clear() throws IOException {
        delete(fresh);
    }

    /** Puts the new site, which is complete, in the place of the old one. Only for whoever holds the lock. */
    void swap() throws IOException {
        if (exists(site)) {
            rename(site, former);
        }
        try {
            rename(fresh, site);
        } catch (IOException failure) {
            if (exists(former)) {
                rename(former, site);
            }
            throw failure;
        }
        if (exists(former)) {
            // Under this name it is never taken for a site that only has to be put back.
            rename(former, gone);
            delete(gone);
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes the folder with all that is in it, and nothing beyond a link. */
    private static void delete(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) throws IOException {
                Rights.allowWriting(within);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path within, @Nullable IOException failure) throws IOException {
                Files.delete(within);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

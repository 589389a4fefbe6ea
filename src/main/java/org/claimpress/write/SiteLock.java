package org.claimpress.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The right to write the site, which one build has at a time. The system takes it back from a build that is killed. The file
 * that stands for it is there only while a build is at work.
 */
final class SiteLock implements AutoCloseable {

    /** How often the file may vanish while we reach for it, as it does whenever another build ends. */
    private static final int ATTEMPTS = 20;

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the right.
     *
     * @throws SiteInUse where another build has it
     * @throws IOException where the file system fails
     */
    static SiteLock take(Path file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<SiteLock> taken = attempt(file);
            if (taken.isPresent()) {
                return taken.get();
            }
        }
        throw new SiteInUse(file);
    }

    /** Empty where another build ended meanwhile and took its file away: what we hold then is not the file at this path. */
    private static Optional<SiteLock> attempt(Path file) throws IOException {
        try {
            createWhereMissing(file);
            Optional<Object> identity = identity(file);
            SiteLock lock =
                    new SiteLock(file, FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            lock.hold();
            if (identity.equals(identity(file))) {
                return Optional.of(lock);
            }
            lock.channel.close();
            return Optional.empty();
        } catch (NoSuchFileException ended) {
            return Optional.empty();
        }
    }

    private static void createWhereMissing(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException there) {
            // Left by a build that was killed, or held by one that is at work: trying to lock it tells.
        }
    }

    /** What sets this file apart from all others; none on systems that let nobody delete an open file. */
    private static Optional<Object> identity(Path file) throws IOException {
        return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey());
    }

    private void hold() throws IOException {
        boolean held;
        try {
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProgram) {
            held = false;
        }
        if (!held) {
            channel.close();
            throw new SiteInUse(file);
        }
    }

    @Override
    public void close() throws IOException {
        // First the file, while it is locked: whoever has opened it sees that it is no longer the one at this path.
        Files.deleteIfExists(file);
        channel.close();
    }
}

package org.claimpress.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimpress.output.Output;

/**
 * A site that grows in its hidden folder, file by file, until it takes the place of the old one. A file that the old site has
 * with the same bytes is not written again: both sites share it. Files may be put in by several threads.
 */
final class NewSite {

    private final SiteFolders folders;
    private final OldSite old;
    private final Workers workers;
    private final Map<String, String> checksums = new ConcurrentHashMap<>();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    NewSite(SiteFolders folders, OldSite old, Workers workers) {
        this.folders = folders;
        this.old = old;
        this.workers = workers;
    }

    /** Puts a file in. */
    void put(Output output) throws IOException {
        String path = output.path().value();
        byte[] bytes = output.bytes();
        checksums.put(path, FileList.checksum(bytes));
        if (old.holds(path, bytes)) {
            unchanged.add(path);
        } else {
            write(path, bytes);
        }
    }

    /**
     * Puts the site in the place of the old one, where they differ.
     *
     * @throws ForeignFolder where somebody's file is in the way; the old site is as it was then
     * @throws IOException where the file system fails; the old site is as it was then
     */
    WriteReport publish() throws IOException {
        FileList list = new FileList(checksums);
        old.refuseWhatIsInTheWay(list.paths());
        int written = checksums.size() - unchanged.size();
        int deleted =
                (int) old.listed().stream().filter(path -> !list.holds(path)).count();
        if (written > 0 || deleted > 0 || !old.holds(FileList.NAME, list.bytes())) {
            workers.each(List.copyOf(unchanged), this::share);
            takeOver();
            write(FileList.NAME, list.bytes());
            Rights.copy(folders.site(), folders.fresh());
            folders.swap();
        }
        return new WriteReport(written, unchanged.size(), deleted);
    }

    /** What somebody put into the old site goes on into the new one. */
    private void takeOver() throws IOException {
        for (Map.Entry<String, OldSite.Kind> entry : old.foreign().entrySet()) {
            String path = entry.getKey();
            switch (entry.getValue()) {
                case FOLDER -> makeFolder(folders.fresh().resolve(path));
                case FILE -> share(path);
                case LINK -> Files.createSymbolicLink(placeFor(path), Files.readSymbolicLink(old.resolve(path)));
            }
        }
        for (Map.Entry<String, OldSite.Kind> entry : old.foreign().entrySet()) {
            if (entry.getValue() == OldSite.Kind.FOLDER) {
                Rights.copy(old.resolve(entry.getKey()), folders.fresh().resolve(entry.getKey()));
            }
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Files.write(placeFor(path), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** The same file in both sites; a copy on file systems that know no second name of a file. */
    private void share(String path) throws IOException {
        Path target = placeFor(path);
        try {
            Files.createLink(target, old.resolve(path));
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.copy(old.resolve(path), target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Where this path of the new site is; its folder is there. */
    private Path placeFor(String path) throws IOException {
        Path target = folders.fresh().resolve(path);
        makeFolder(Objects.requireNonNull(target.getParent()));
        return target;
    }

    private void makeFolder(Path folder) throws IOException {
        // Asked before it is made: several threads may make it, and none may go on before it is there.
        if (!made.contains(folder)) {
            Files.createDirectories(folder);
            made.add(folder);
        }
    }
}

package org.claimpress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The site's folder as it was found, looked through once without following any link. The files that its list names are ours.
 * All else was put there by somebody, such as a file with the site's host name, and goes on into the new site.
 */
final class OldSite {

    private static final int BLOCK = 1 << 16;

    /** What somebody may have put into the folder. */
    enum Kind {
        /** A file. */
        FILE,
        /** A symbolic link; where it leads is nobody's concern here. */
        LINK,
        /** A folder that holds nothing of ours. */
        FOLDER,
    }

    private final Path folder;
    private final FileList list;
    private final Map<String, Long> sizes = new HashMap<>();
    private final SortedMap<String, Kind> foreign = new TreeMap<>();

    private OldSite(Path folder, FileList list) {
        this.folder = folder;
        this.list = list;
    }

    /**
     * Looks through the folder, which need not exist.
     *
     * @throws ForeignFolder where it is not ours
     * @throws IOException where the file system fails
     */
    static OldSite in(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new ForeignFolder(folder, "is a link; name the folder that it leads to");
        }
        if (!Files.exists(folder)) {
            return new OldSite(folder, new FileList(Map.of()));
        }
        if (!Files.isDirectory(folder)) {
            throw new ForeignFolder(folder, "is no folder");
        }
        Optional<FileList> list = FileList.of(folder);
        if (list.isEmpty() && !isEmpty(folder)) {
            throw new ForeignFolder(folder, "holds files that Claimpress did not write; name an empty folder");
        }
        OldSite site = new OldSite(folder, list.orElseGet(() -> new FileList(Map.of())));
        site.lookThrough();
        return site;
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private void lookThrough() throws IOException {
        Set<String> ourFolders = foldersOf(list.paths());
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
                String path = within(found);
                if (!path.isEmpty() && !ourFolders.contains(path)) {
                    foreign.put(path, Kind.FOLDER);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) throws ForeignFolder {
                take(found, within(found), attributes);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String within(Path found) {
        return folder.relativize(found).toString().replace('\\', '/');
    }

    /** Something else in place of a file of ours is forgotten, as nothing of it is wanted in the new site. */
    private void take(Path found, String path, BasicFileAttributes attributes) throws ForeignFolder {
        boolean ours = list.holds(path) || path.equals(FileList.NAME);
        if (attributes.isRegularFile() && ours) {
            sizes.put(path, attributes.size());
        } else if (attributes.isRegularFile()) {
            foreign.put(path, Kind.FILE);
        } else if (attributes.isSymbolicLink() && !ours) {
            foreign.put(path, Kind.LINK);
        } else if (!ours) {
            throw new ForeignFolder(found, "is neither a file nor a folder nor a link; move it");
        }
    }

    /** All folders on the way to these paths. */
    static Set<String> foldersOf(Collection<String> paths) {
        Set<String> folders = new HashSet<>();
        for (String path : paths) {
            // Where a folder is known, so are those around it.
            String parent = parent(path);
            while (!parent.isEmpty() && folders.add(parent)) {
                parent = parent(parent);
            }
        }
        return folders;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The files that the list names. */
    Set<String> listed() {
        return list.paths();
    }

    /** What somebody put there, by its path; a folder stands before what is in it. */
    SortedMap<String, Kind> foreign() {
        return Collections.unmodifiableSortedMap(foreign);
    }

    /** Where this path of the old site is. */
    Path resolve(String path) {
        return folder.resolve(path);
    }

    /**
     * Whether what somebody put there and a new site of these files can stand side by side.
     *
     * @throws ForeignFolder where they cannot
     */
    void refuseWhatIsInTheWay(Set<String> now) throws ForeignFolder {
        Set<String> folders = foldersOf(now);
        for (Map.Entry<String, Kind> entry : foreign.entrySet()) {
            String path = entry.getKey();
            boolean onTheWay = entry.getValue() != Kind.FOLDER && folders.contains(path);
            boolean beyondAFile = foldersOf(Set.of(path)).stream().anyMatch(now::contains);
            if (now.contains(path) || onTheWay || beyondAFile) {
                String what = entry.getValue() == Kind.LINK ? "is a link, " : "";
                throw new ForeignFolder(
                        resolve(path), what + "stands in the way and was not written by Claimpress; move it");
            }
        }
    }

    /** Whether our file at this path is there and has these bytes. */
    boolean holds(String path, byte[] bytes) throws IOException {
        return sizes.getOrDefault(path, -1L) == bytes.length && contentEquals(resolve(path), bytes);
    }

    private static boolean contentEquals(Path file, byte[] bytes) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(Math.min(bytes.length, BLOCK));
        ByteBuffer expected = ByteBuffer.wrap(bytes);
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            while (expected.hasRemaining()) {
                block.clear().limit(Math.min(block.capacity(), expected.remaining()));
                if (channel.read(block) <= 0) {
                    return false;
                }
                block.flip();
                ByteBuffer same = expected.slice(expected.position(), block.limit());
                if (!block.equals(same)) {
                    return false;
                }
                expected.position(expected.position() + block.limit());
            }
            return true;
        }
    }
}

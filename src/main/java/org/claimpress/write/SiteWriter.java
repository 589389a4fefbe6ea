package org.claimpress.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;

/**
 * Makes a folder equal to a set of outputs: touches only what changed, deletes only what it wrote before, and refuses a
 * folder that it does not own. It owns an empty folder, and one that holds its list of files.
 */
public final class SiteWriter {

    private static final SitePath LIST = new SitePath(".claimpress-files");

    private final Path folder;

    /** @param folder the site's folder, which need not exist */
    public SiteWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the outputs.
     *
     * @throws ForeignFolder where the folder, or a file in the way, is not ours; nothing has been touched then
     * @throws IOException where the file system fails
     */
    public WriteReport write(List<Output> outputs) throws IOException {
        SortedSet<String> before = ours();
        SortedSet<String> now = new TreeSet<>();
        outputs.forEach(output -> now.add(output.path().value()));
        refuseForeign(now, before);
        refuseLinks(now);
        refuseLinks(before);
        // Both lists together, before anything is touched: whatever happens, no file of ours is forgotten.
        SortedSet<String> both = new TreeSet<>(before);
        both.addAll(now);
        writeList(both);
        int written = 0;
        for (Output output : outputs) {
            written += writeChanged(output) ? 1 : 0;
        }
        before.removeAll(now);
        for (String stale : before) {
            delete(new SitePath(stale));
        }
        writeList(now);
        return new WriteReport(written, outputs.size() - written, before.size());
    }

    /** The bytes of this file of the site as it was written before; empty where there is none. */
    public Optional<byte[]> before(SitePath path) {
        Path file = resolve(path);
        if (!isOwnFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files written before; refuses a folder with other files and no list. */
    private SortedSet<String> ours() throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new ForeignFolder(folder, "is a link; name the folder that it leads to");
        }
        Path list = resolve(LIST);
        if (isOwnFile(list)) {
            try (Stream<String> lines = Files.lines(list)) {
                return lines.filter(SitePath::isValid).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
            }
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(folder)) {
                throw new ForeignFolder(folder, "is no folder");
            }
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new ForeignFolder(folder, "holds files that Claimpress did not write; name an empty folder");
                }
            }
        }
        return new TreeSet<>();
    }

    private void refuseForeign(SortedSet<String> now, SortedSet<String> before) throws ForeignFolder {
        for (String path : now) {
            Path target = resolve(new SitePath(path));
            if (!before.contains(path) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new ForeignFolder(target, "stands in the way and was not written by Claimpress; move it");
            }
        }
    }

    /** A link on the way to a file of ours may lead anywhere, so that nothing is written or deleted beyond it. */
    private void refuseLinks(SortedSet<String> paths) throws ForeignFolder {
        Set<Path> seen = new HashSet<>();
        for (String path : paths) {
            Path way = folder;
            for (Path step : Path.of(path)) {
                if (!way.equals(folder) && seen.add(way) && Files.isSymbolicLink(way)) {
                    throw new ForeignFolder(way, "is a link, and Claimpress follows none out of the site; remove it");
                }
                way = way.resolve(step);
            }
        }
    }

    private static boolean isOwnFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean writeChanged(Output output) throws IOException {
        Path target = resolve(output.path());
        if (isOwnFile(target)
                && Files.size(target) == output.bytes().length
                && Arrays.equals(Files.readAllBytes(target), output.bytes())) {
            return false;
        }
        replace(target, output.bytes());
        return true;
    }

    /** Replaces the file in one step, so that nobody reads half of it. */
    private static void replace(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.getParent());
        Path half = target.resolveSibling(target.getFileName() + ".part");
        // Never into what stands there: it may be a link.
        Files.deleteIfExists(half);
        Files.write(half, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void writeList(SortedSet<String> paths) throws IOException {
        byte[] bytes = (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
        replace(resolve(LIST), bytes);
    }

    /** Deletes the file, and the folders that it leaves empty. */
    private void delete(SitePath path) throws IOException {
        Files.deleteIfExists(resolve(path));
        String parent = path.value();
        while (parent.contains("/")) {
            parent = parent.substring(0, parent.lastIndexOf('/'));
            if (!isEmpty(folder.resolve(parent))) {
                return;
            }
            Files.delete(folder.resolve(parent));
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private Path resolve(SitePath path) {
        return folder.resolve(path.value());
    }
}

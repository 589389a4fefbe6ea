package org.claimpress.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.text.Limits;

/** The files below the content folder, in an order that does not depend on the file system. */
final class ContentFiles {

    private final Path root;

    /** @param root the content folder */
    ContentFiles(Path root) {
        this.root = root;
    }

    /**
     * A file.
     *
     * @param path where it is
     * @param name its path from the content folder, with {@code /} between the parts
     */
    record File(Path path, String name) {

        /** The name up to the first slash; empty for a file at the top. */
        String folder() {
            int slash = name.indexOf('/');
            return slash < 0 ? "" : name.substring(0, slash);
        }

        /** The last part of the name without its ending. */
        String stem() {
            String last = name.substring(name.lastIndexOf('/') + 1);
            int dot = last.lastIndexOf('.');
            return dot < 0 ? last : last.substring(0, dot);
        }

        boolean isLink() {
            return Files.isSymbolicLink(path);
        }
    }

    /**
     * All files, sorted by name; files and folders whose names begin with a dot are the editor's own. Of more files than a
     * site may have, one more than that.
     */
    List<File> all() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> new File(path, name(path)))
                    .filter(file -> !file.name().startsWith(".") && !file.name().contains("/."))
                    .limit(Limits.FILES + 1L)
                    .sorted(Comparator.comparing(File::name))
                    .toList();
        }
    }

    private String name(Path path) {
        Path relative = root.relativize(path);
        StringBuilder name = new StringBuilder();
        for (Path part : relative) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return name.toString();
    }
}

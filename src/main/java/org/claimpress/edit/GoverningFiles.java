package org.claimpress.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of the content that decide what the site may say: which quotations are proved, what a status needs, the house style
 * and the settings. A change of one of them weighs on every record, so that a reviewer has to know of it first.
 */
public final class GoverningFiles {

    private static final Set<String> FILES = Set.of("quotes.lock", "site.yaml", "statuses.yaml");

    private static final String STYLE = "style";

    private GoverningFiles() {}

    /**
     * Those that differ between two versions of a content folder, in whatever way; sorted, relative to the folder.
     *
     * @throws IOException where a folder cannot be read
     */
    public static List<String> changed(Path before, Path after) throws IOException {
        Set<String> names = new TreeSet<>(FILES);
        addStyle(before, names);
        addStyle(after, names);
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            if (differ(before.resolve(name), after.resolve(name))) {
                changed.add(name);
            }
        }
        return changed;
    }

    private static void addStyle(Path content, Set<String> names) throws IOException {
        Path folder = content.resolve(STYLE);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> names.add(STYLE + "/" + file.getFileName()));
            }
        }
    }

    private static boolean differ(Path before, Path after) throws IOException {
        boolean there = Files.exists(before, LinkOption.NOFOLLOW_LINKS);
        if (!there || !Files.exists(after, LinkOption.NOFOLLOW_LINKS)) {
            return there != Files.exists(after, LinkOption.NOFOLLOW_LINKS);
        }
        // A link, or a folder where a file belongs, is never the same.
        return !Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(after, LinkOption.NOFOLLOW_LINKS)
                || Files.mismatch(before, after) >= 0;
    }
}

package org.claimpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimpress.output.Program;
import org.claimpress.output.Sha256;
import org.claimpress.pipeline.BuildOptions;

/** The fixture sites, and builds of them. */
public final class Fixtures {

    /** The day on which all fixtures are built. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** The folder of the fixture sites. */
    public static final Path SITES = Path.of("src", "test", "resources", "sites");

    /** The writer's list of its files, with a checksum before each name. */
    private static final String OWN_LIST = ".claimpress-files";

    private static final String CHECKSUM = "(?m)^[0-9a-f]{8} ";

    private Fixtures() {}

    /** Options to build this content into this folder, with the templates of the project. */
    public static BuildOptions options(Path content, Path site) {
        return new BuildOptions(
                content, "content", Path.of("templates"), "templates", site, "site", Optional.empty(), TODAY);
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            try {
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** All files below a folder, sorted. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The hash of each file below a folder, by name. */
    public static SortedMap<String, String> hashes(Path folder) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : files(folder)) {
            try {
                hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return hashes;
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The files of a site by name, with their text, but for stylesheets and scripts, which are the theme's and stand
     * in {@code templates}, and for pictures. Where pages name them, the hash in the name is left out; so are the version of
     * the program and the checksums in the list of files, which change with each of them.
     */
    public static SortedMap<String, String> withoutAssets(Path site) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : files(site)) {
            String name = site.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith("assets/") && !name.startsWith("cards/")) {
                String text = text(file)
                        .replaceAll("(assets/[a-z-]+)\\.[0-9a-f]{10}\\.", "$1.")
                        .replace(Program.running().toString(), "Claimpress");
                files.put(name, name.equals(OWN_LIST) ? text.replaceAll(CHECKSUM, "") : text);
            }
        }
        return files;
    }
}

package org.claimpress.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimpress.output.SitePath;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;

/**
 * The files of a site's own folder of templates. Links are not followed, files that are too large are not read, and what is not
 * of a known kind is told and left out. Names that begin with a dot are an editor's own.
 */
final class OwnFolder {

    /** More files than any site needs. */
    private static final int MOST = 200;

    private static final String ASSETS = "assets/";

    private final String shown;
    private final Problems problems;
    private final SortedMap<String, SourceText> templates = new TreeMap<>();
    private final SortedMap<String, byte[]> assets = new TreeMap<>();

    private OwnFolder(String shown, Problems problems) {
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * Reads a folder.
     *
     * @param shown how messages name it
     * @throws IOException where a file cannot be read
     */
    static OwnFolder read(Path folder, String shown, Problems problems) throws IOException {
        OwnFolder own = new OwnFolder(shown, problems);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> isVisible(name(folder, path)))
                    .limit(MOST + 1L)
                    .sorted()
                    .toList();
        }
        if (files.size() > MOST) {
            own.refuse(
                    "", "The folder holds more than " + MOST + " files", "Move what no page uses out of the folder.");
            return own;
        }
        for (Path file : files) {
            own.take(name(folder, file), file);
        }
        return own;
    }

    /** The folder of a site that has none. */
    static OwnFolder none(String shown) {
        return new OwnFolder(shown, new Problems());
    }

    /** The same without the files that messages name so. */
    OwnFolder without(Set<String> files) {
        templates.keySet().removeIf(name -> files.contains(shown(name)));
        assets.keySet().removeIf(name -> files.contains(shown(ASSETS + name)));
        return this;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isVisible(String name) {
        return !name.startsWith(".") && !name.contains("/.");
    }

    private void take(String name, Path file) throws IOException {
        boolean isAsset = name.startsWith(ASSETS);
        Optional<FileKind> kind = FileKind.of(name).filter(found -> isAsset != (found == FileKind.TEMPLATE));
        if (kind.isEmpty()) {
            problems.report(
                    ThemeCodes.UNUSED,
                    place(name).whole(),
                    "Nothing uses this file",
                    "Templates end in .ftlh. Other files stand in the folder " + shown("assets") + " and end in "
                            + FileKind.assetEndings() + ".");
        } else if (Files.isSymbolicLink(file)) {
            refuse(name, "A link to another file is not followed", "Put the file itself here.");
        } else if (Files.size(file) > kind.get().largest()) {
            refuse(
                    name,
                    "This file has " + Files.size(file) + " bytes; at most "
                            + kind.get().largest() + " are taken",
                    "Make it smaller: every reader has to load it.");
        } else if (isAsset && !SitePath.isValid(name)) {
            refuse(
                    name,
                    "The file's name cannot be an address",
                    "Use lower-case letters, digits, hyphens and underscores only.");
        } else {
            take(name, Files.readAllBytes(file), kind.get());
        }
    }

    private void take(String name, byte[] bytes, FileKind kind) {
        if (!kind.fits(bytes)) {
            refuse(
                    name,
                    "What stands in this file is not what its name says",
                    "Save it again in the kind it is named for.");
        } else if (kind == FileKind.TEMPLATE) {
            templates.put(name, new SourceText(shown(name), Theme.text(bytes)));
        } else if (kind != FileKind.SVG || new SvgPicture(place(name, bytes), problems).isSafe()) {
            assets.put(name.substring(ASSETS.length()), bytes);
        }
    }

    private void refuse(String name, String message, String advice) {
        problems.report(ThemeCodes.REFUSED, place(name).whole(), message, advice);
    }

    private SourceText place(String name) {
        return new SourceText(name.isEmpty() ? shown : shown(name), "");
    }

    private SourceText place(String name, byte[] bytes) {
        return new SourceText(shown(name), Theme.text(bytes));
    }

    /** How messages name the file with this name. */
    String shown(String name) {
        return shown + "/" + name;
    }

    /** The text of an asset, for messages. */
    SourceText assetText(String name) {
        return place(ASSETS + name, asset(name));
    }

    /** What stands in an asset. */
    byte[] asset(String name) {
        return Objects.requireNonNull(assets.get(name), "Only files that are there are looked at");
    }

    /** The templates by name. */
    SortedMap<String, SourceText> templates() {
        return templates;
    }

    /** The other files by name, from the folder of assets. */
    SortedMap<String, byte[]> assets() {
        return assets;
    }
}

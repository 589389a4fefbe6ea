package org.claimpress.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimpress.output.Output;
import org.claimpress.problem.SourceText;

/** The templates and assets that pages are made with, with {@code \n} at the line ends of texts. */
public final class Theme {

    private static final String ASSETS = "assets/";

    private final String shownFolder;
    private final SortedMap<String, SourceText> templates;
    private final SortedMap<String, Output> assets;
    private final ThemeLook look;
    private final Set<String> own;

    Theme(
            String shownFolder,
            SortedMap<String, SourceText> templates,
            SortedMap<String, Output> assets,
            ThemeLook look,
            Set<String> own) {
        this.shownFolder = shownFolder;
        this.templates = templates;
        this.assets = assets;
        this.look = look;
        this.own = own;
    }

    /**
     * Reads a folder of templates ({@code *.ftlh}) with its folder {@code assets}: one that comes with the program, and holds
     * all that pages need.
     *
     * @param folder the folder, of any file system
     * @param shownFolder how messages name it
     */
    public static Theme read(Path folder, String shownFolder) throws IOException {
        Theme theme = new Theme(shownFolder, new TreeMap<>(), new TreeMap<>(), ThemeLook.USUAL, Set.of());
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                theme.take(name, Files.readAllBytes(path));
            }
        }
        return theme;
    }

    private void take(String name, byte[] bytes) {
        if (name.endsWith(".ftlh")) {
            templates.put(name, new SourceText(shown(name), text(bytes)));
        } else if (name.startsWith(ASSETS)) {
            String asset = name.substring(ASSETS.length());
            assets.put(asset, asset(asset, bytes));
        }
    }

    /** The asset that this file becomes. */
    static Output asset(String name, byte[] bytes) {
        return Asset.named(name, content(name, bytes));
    }

    private static byte[] content(String name, byte[] bytes) {
        if (name.endsWith(".css")) {
            return CssText.compact(text(bytes)).getBytes(StandardCharsets.UTF_8);
        }
        return name.endsWith(".js") ? text(bytes).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** How messages name the file with this name. */
    String shown(String name) {
        return shownFolder + "/" + name;
    }

    /** How messages name the folder. */
    String shownFolder() {
        return shownFolder;
    }

    /** The templates by name. */
    SortedMap<String, SourceText> templates() {
        return templates;
    }

    /** The assets by name. */
    SortedMap<String, Output> assets() {
        return assets;
    }

    /** What the site's own files change in the frame of its pages. */
    ThemeLook look() {
        return look;
    }

    /** The names of the templates that are the site's own and differ from those that come with the program. */
    Set<String> own() {
        return own;
    }

    /** Whether there is any such template. */
    public boolean hasOwnTemplates() {
        return !own.isEmpty();
    }
}

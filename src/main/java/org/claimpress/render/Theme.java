package org.claimpress.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimpress.output.Output;
import org.claimpress.problem.SourceText;

/** The templates and assets of a folder, read whole, with {@code \n} at the line ends of texts. */
public final class Theme {

    private static final String ASSETS = "assets/";

    private final String shownFolder;
    private final SortedMap<String, SourceText> templates = new TreeMap<>();
    private final SortedMap<String, Output> assets = new TreeMap<>();

    private Theme(String shownFolder) {
        this.shownFolder = shownFolder;
    }

    /**
     * Reads a folder of templates ({@code *.ftlh}) with its folder {@code assets}.
     *
     * @param folder the folder, of any file system
     * @param shownFolder how messages name it
     */
    public static Theme read(Path folder, String shownFolder) throws IOException {
        Theme theme = new Theme(shownFolder);
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
            assets.put(
                    name.substring(ASSETS.length()),
                    Asset.named(name.substring(ASSETS.length()), content(name, bytes)));
        }
    }

    private static byte[] content(String name, byte[] bytes) {
        if (name.endsWith(".css")) {
            return CssText.compact(text(bytes)).getBytes(StandardCharsets.UTF_8);
        }
        return name.endsWith(".js") ? text(bytes).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** How messages name the file with this name. */
    String shown(String name) {
        return shownFolder + "/" + name;
    }

    /** The templates by name. */
    SortedMap<String, SourceText> templates() {
        return templates;
    }

    /** The assets by name. */
    SortedMap<String, Output> assets() {
        return assets;
    }
}

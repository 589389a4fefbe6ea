package org.claimpress.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A folder of templates: one of the user's, or the one inside Claimpress itself. To be closed after use. */
final class ThemeFolder implements AutoCloseable {

    private static final String BUILT_IN = "claimpress-templates";

    private final Path path;
    private final String shown;
    private final Optional<FileSystem> opened;

    private ThemeFolder(Path path, String shown, Optional<FileSystem> opened) {
        this.path = path;
        this.shown = shown;
        this.opened = opened;
    }

    static ThemeFolder of(Path path, String shown) {
        return new ThemeFolder(path, shown, Optional.empty());
    }

    /** The templates that come with Claimpress, in its jar or beside its classes. */
    static ThemeFolder builtIn() throws IOException {
        URL folder = Objects.requireNonNull(
                ThemeFolder.class.getResource("/" + BUILT_IN + "/layout.ftlh"), "The templates are part of Claimpress");
        try {
            URI address = folder.toURI();
            if (!address.getScheme().equals("jar")) {
                return of(Objects.requireNonNull(Path.of(address).getParent(), "A file has a folder"), BUILT_IN);
            }
            FileSystem jar = FileSystems.newFileSystem(address, Map.of());
            return new ThemeFolder(jar.getPath(BUILT_IN), BUILT_IN, Optional.of(jar));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A resource has an address", impossible);
        }
    }

    Path path() {
        return path;
    }

    String shown() {
        return shown;
    }

    @Override
    public void close() throws IOException {
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}

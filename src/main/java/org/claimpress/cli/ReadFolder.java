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

/** A folder to read from: one of the user's, or one inside Claimpress itself. To be closed after use. */
final class ReadFolder implements AutoCloseable {

    private static final String BUILT_IN = "claimpress-templates";

    private final Path path;
    private final String shown;
    private final Optional<FileSystem> opened;

    private ReadFolder(Path path, String shown, Optional<FileSystem> opened) {
        this.path = path;
        this.shown = shown;
        this.opened = opened;
    }

    static ReadFolder of(Path path, String shown) {
        return new ReadFolder(path, shown, Optional.empty());
    }

    /** The templates that come with Claimpress. */
    static ReadFolder builtIn() throws IOException {
        return builtIn(BUILT_IN, "layout.ftlh");
    }

    /** A folder that comes with Claimpress, in its jar or beside its classes, known by one of its files. */
    static ReadFolder builtIn(String name, String file) throws IOException {
        URL found = Objects.requireNonNull(
                ReadFolder.class.getResource("/" + name + "/" + file), "The folder is part of Claimpress");
        try {
            URI address = found.toURI();
            if (!address.getScheme().equals("jar")) {
                return of(Objects.requireNonNull(Path.of(address).getParent(), "A file has a folder"), name);
            }
            FileSystem jar = FileSystems.newFileSystem(address, Map.of());
            return new ReadFolder(jar.getPath(name), name, Optional.of(jar));
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

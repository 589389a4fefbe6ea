package org.claimpress.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An earlier version of the content: a folder, or a revision of the git repository. To be closed after use. */
final class EarlierContent implements AutoCloseable {

    private final Path folder;
    private final Optional<Path> temporary;

    private EarlierContent(Path folder, Optional<Path> temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /**
     * Opens it.
     *
     * @param base a folder, or what git knows a revision by
     * @param content the content folder of today
     * @throws IOException where it is neither
     */
    static EarlierContent open(String base, Path content) throws IOException {
        if (Files.isDirectory(Path.of(base))) {
            return new EarlierContent(Path.of(base), Optional.empty());
        }
        Path temporary = Files.createTempDirectory("claimpress-base");
        EarlierContent earlier = new EarlierContent(temporary.resolve("content"), Optional.of(temporary));
        Files.createDirectories(earlier.folder);
        try {
            earlier.unpack(git(content, "archive", "--format=zip", revision(base), "."));
        } catch (IOException failure) {
            earlier.close();
            throw failure;
        }
        return earlier;
    }

    Path folder() {
        return folder;
    }

    /**
     * The files of the content folder that differ from a revision, those that git does not know yet among them, relative to
     * the content folder.
     */
    static Set<String> changedFiles(String base, Path content) throws IOException {
        String changed = text(git(content, "diff", "--name-only", "--relative", "-z", revision(base), "--", "."));
        String fresh = text(git(content, "ls-files", "--others", "--exclude-standard", "-z", "--", "."));
        return Stream.of((changed + fresh).split("\0", -1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A revision is data from outside: it must not be taken for an option. */
    private static String revision(String base) throws IOException {
        if (base.startsWith("-") || base.isBlank()) {
            throw new IOException("\"" + base + "\" is neither a folder nor a revision of the repository");
        }
        return base;
    }

    private static byte[] git(Path folder, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of("git", "-C", folder.toString()), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] output = process.getInputStream().readAllBytes();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("git knows no such revision, or " + folder + " is in no repository");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while git was at work", stop);
        }
        return output;
    }

    private void unpack(byte[] zip) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(zip);
                ZipInputStream entries = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && target.startsWith(folder)) {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.write(target, entries.readAllBytes());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary.isPresent()) {
            try (Stream<Path> walk = Files.walk(temporary.get())) {
                walk.sorted(Comparator.reverseOrder()).forEach(EarlierContent::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

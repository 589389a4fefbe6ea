package org.claimpress.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.claimpress.output.SitePath;

/**
 * The files of a site with a checksum of each, as the site's own list has them. The list says which files are ours; the
 * checksums tell whether a file still is as it was written.
 */
final class FileList {

    /** The list's own name. */
    static final String NAME = ".claimpress-files";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{8}) (.+)");

    private final SortedMap<String, String> checksums;

    /** @param checksums the checksum of each file, by its path within the site; empty where it is unknown */
    FileList(Map<String, String> checksums) {
        this.checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
    }

    /** The list of this site; empty where it has none. A link is no list. */
    static Optional<FileList> of(Path site) throws IOException {
        Path file = site.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Map<String, String> checksums = new TreeMap<>();
        // Whatever bytes somebody put there: what is no path is no file of ours.
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(line -> read(line, checksums));
        return Optional.of(new FileList(checksums));
    }

    /** Lists of earlier versions have paths alone. */
    private static void read(String line, Map<String, String> checksums) {
        Matcher matcher = LINE.matcher(line);
        boolean both = matcher.matches();
        String path = both ? matcher.group(2) : line;
        if (SitePath.isValid(path)) {
            checksums.put(path, both ? matcher.group(1) : "");
        }
    }

    /** The checksum of these bytes, as eight hexadecimal digits. */
    static String checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    /** The paths, sorted. */
    Set<String> paths() {
        return checksums.keySet();
    }

    boolean holds(String path) {
        return checksums.containsKey(path);
    }

    /** Whether the file at this path had these bytes when it was written. */
    boolean holds(String path, byte[] bytes) {
        return checksum(bytes).equals(checksums.get(path));
    }

    /** The list as a file. */
    byte[] bytes() {
        return checksums.entrySet().stream()
                .map(file -> file.getValue() + " " + file.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}

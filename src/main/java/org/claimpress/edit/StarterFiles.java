package org.claimpress.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.output.Sha256;

/**
 * All that the repository of a site holds beside its content: workflows, forms, the guide and the settings of editors. A
 * list of sums in the repository tells what was written there, so that a newer version replaces only files that nobody
 * changed.
 */
public final class StarterFiles {

    /** The list of sums, in the form that {@code sha256sum --check} reads. */
    public static final String SUMS = ".github/claimpress.sha256";

    private static final int CONTEXT = 2;

    /** What was done with a file. */
    public enum Deed {
        /** It was new, and was written. */
        ADDED("added"),
        /** Nobody had changed it, and it was brought to the new version. */
        UPDATED("updated"),
        /** Somebody had changed it, so it stayed as it was; the new version differs from it as shown. */
        KEPT("kept as you changed it; the new version differs"),
        /** Somebody had deleted it, so it was not written again. */
        LEFT_OUT("left out, because you deleted it");

        private final String words;

        Deed(String words) {
            this.words = words;
        }
    }

    /**
     * What was done with a file.
     *
     * @param name its path in the repository
     * @param deed what was done
     * @param difference from the file as it was to the new version, as the lines of a unified diff
     */
    public record Change(String name, Deed deed, List<String> difference) {

        @Override
        public String toString() {
            return name + ": " + deed.words;
        }
    }

    private final SortedMap<String, String> texts;

    private StarterFiles(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The files of a folder, adapted.
     *
     * @throws IOException where the folder cannot be read
     */
    public static StarterFiles of(Path folder, StarterFile adapting) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                // Packed under a name that no tool takes for settings of this repository.
                texts.put(name.equals("gitignore") ? ".gitignore" : name, adapting.of(Files.readString(file)));
            }
        }
        return new StarterFiles(texts);
    }

    /** The paths of the files, sorted. */
    public Set<String> names() {
        return texts.keySet();
    }

    /**
     * Brings a repository to these files. A file that differs from what was written there last is left alone.
     *
     * @param repository the folder of the repository
     * @param taken the files to write even where somebody changed or deleted them
     * @return what was done, sorted by name; files that were and stay equal are passed over
     * @throws IOException where the repository cannot be read or written
     */
    public List<Change> write(Path repository, Set<String> taken) throws IOException {
        Map<String, String> written = sums(repository.resolve(SUMS));
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            String name = file.getKey();
            Path path = repository.resolve(name);
            String before = Files.exists(path) ? Files.readString(path).replace("\r\n", "\n") : "";
            boolean asked = taken.contains(name);
            Deed deed =
                    deed(Files.exists(path), sum(before), sum(file.getValue()), written.getOrDefault(name, ""), asked);
            boolean news = !sum(file.getValue()).equals(written.getOrDefault(name, ""));
            if (before.equals(file.getValue()) || (!news && !asked)) {
                continue;
            }
            changes.add(new Change(name, deed, difference(name, before, file.getValue())));
            if (deed == Deed.ADDED || deed == Deed.UPDATED) {
                put(path, file.getValue());
            }
        }
        put(repository.resolve(SUMS), sums());
        return changes;
    }

    private static Deed deed(boolean there, String before, String after, String written, boolean asked) {
        if (!there) {
            return written.isEmpty() || asked ? Deed.ADDED : Deed.LEFT_OUT;
        }
        return before.equals(written) || before.equals(after) || asked ? Deed.UPDATED : Deed.KEPT;
    }

    private static List<String> difference(String name, String before, String after) {
        List<String> lines = before.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                name, name, lines, DiffUtils.diff(lines, after.lines().toList()), CONTEXT);
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "A file has a folder"));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private String sums() {
        return texts.entrySet().stream()
                .map(file -> sum(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String sum(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> sums(Path file) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("  ", 2);
                if (parts.length == 2) {
                    sums.put(parts[1], parts[0]);
                }
            }
        }
        return sums;
    }
}

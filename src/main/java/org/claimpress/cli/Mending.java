package org.claimpress.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimpress.edit.OwnFiles;
import org.claimpress.edit.Repair;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.problem.PrintableText;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.read.ReadCodes;
import org.claimpress.read.RecordSchema;

/**
 * Mends the records of a content folder where that can be done in one way only, and shows what it changed. Records without a
 * problem that it mends stay as they are, unless somebody says that they are at work on them.
 */
final class Mending {

    private static final int CONTEXT = 1;

    private final BuildOptions options;
    private final PrintWriter out;
    private final Set<String> own;

    /** @param own the files that the writer is at work on, relative to the content folder; these are tidied too */
    Mending(BuildOptions options, PrintWriter out, Set<String> own) {
        this.options = options;
        this.out = out;
        this.own = new HashSet<>(own);
    }

    /** Mends, and gives the number of files that it changed. Records of a newer format it leaves as they are. */
    int mend(Problems problems) throws IOException {
        if (problems.sorted().stream().anyMatch(problem -> problem.code().equals(ReadCodes.NEWER_FORMAT))) {
            return 0;
        }
        int changed = 0;
        for (Path file : files(RecordSchema.of("claim"))) {
            changed += separate(file) ? 1 : 0;
        }
        for (RecordSchema schema : RecordSchema.all()) {
            if (schema.files().endsWith(".yaml")) {
                for (Path file : files(schema)) {
                    changed += mend(file, schema, problems) ? 1 : 0;
                }
            }
        }
        return changed;
    }

    /** Gives the records that came with a claim files of their own, and overwrites none. */
    private boolean separate(Path file) throws IOException {
        String before = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        Optional<OwnFiles.Parts> parts = OwnFiles.of(before)
                .filter(found -> found.others().keySet().stream()
                        .noneMatch(name -> Files.exists(options.content().resolve(name))));
        if (parts.isEmpty()) {
            return false;
        }
        for (Map.Entry<String, String> other : parts.get().others().entrySet()) {
            Path moved = options.content().resolve(other.getKey());
            Files.createDirectories(Objects.requireNonNull(moved.getParent()));
            Files.writeString(moved, other.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            own.add(other.getKey());
            out.println("Moved from " + shown(file) + " to " + shown(moved) + ".");
        }
        Files.writeString(file, parts.get().claim(), StandardCharsets.UTF_8);
        return true;
    }

    private String shown(Path file) {
        return options.shownContent().isEmpty() ? name(file) : options.shownContent() + "/" + name(file);
    }

    private String name(Path file) {
        return options.content().relativize(file).toString().replace('\\', '/');
    }

    private List<Path> files(RecordSchema schema) throws IOException {
        try (Stream<Path> walk = Files.walk(options.content())) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> FileSystems.getDefault()
                            .getPathMatcher("glob:" + schema.files())
                            .matches(options.content().relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private boolean mend(Path file, RecordSchema schema, Problems problems) throws IOException {
        String shown = shown(file);
        String before = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        SourceText text = new SourceText(shown, before);
        Repair repair = new Repair(schema);
        String after =
                own.contains(name(file)) ? repair.ofOwn(text, problems.sorted()) : repair.of(text, problems.sorted());
        if (after.equals(before)) {
            return false;
        }
        Files.writeString(file, after, StandardCharsets.UTF_8);
        List<String> lines = before.lines().toList();
        UnifiedDiffUtils.generateUnifiedDiff(
                        shown, shown, lines, DiffUtils.diff(lines, after.lines().toList()), CONTEXT)
                .forEach(line -> out.println(PrintableText.of(line)));
        return true;
    }
}

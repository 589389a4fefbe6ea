package org.claimpress.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimpress.markdown.MarkdownReader;
import org.claimpress.markdown.RichText;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Deadline;
import org.claimpress.yaml.YamlNode;

/**
 * The reading of one file: makes a record of it, or takes the one that an earlier reading made where the same stands in the
 * file. What is wrong in it, and which records it names, stays here until the file is taken into the site.
 */
final class FileReading {

    private final Problems problems = new Problems();
    private final ContentTexts texts;
    private final RecordReading reading;

    /**
     * @param shownFolder how messages name the content folder
     * @param today the day on which the content is read
     * @param markdown reads texts
     * @param deadline when the reading has to end
     */
    FileReading(String shownFolder, LocalDate today, MarkdownReader markdown, Deadline deadline) {
        this.texts = new ContentTexts(shownFolder, deadline, problems);
        this.reading = new RecordReading(today, markdown.until(deadline), new ArrayList<>(), problems);
    }

    /** What is wrong in the file. */
    Problems problems() {
        return problems;
    }

    /** The records that the file names. */
    List<Reference> references() {
        return reading.references();
    }

    /** What a file of fields holds; empty where it cannot be read. */
    <T> Optional<ReadMemory.ReadFile<T>> yaml(ContentFiles.File file, GroupType<T> type, ReadMemory.Files<T> before)
            throws IOException {
        return read(
                file,
                before,
                source -> texts.root(source)
                        .filter(root -> belongsHere(file, type, root))
                        .map(root -> new Parsed<>(root, type.read(root, reading))));
    }

    /** What stands in a file that is no record; empty where it cannot be read. */
    Optional<YamlNode> root(ContentFiles.File file) throws IOException {
        return texts.root(file);
    }

    /** Whether the fields are not those of another kind of record, which would make each of them wrong. */
    private boolean belongsHere(ContentFiles.File file, GroupType<?> type, YamlNode root) {
        Optional<RecordSchema> better = file.folder().isEmpty() ? Optional.empty() : RecordShape.betterThan(type, root);
        better.ifPresent(kind -> reading.report(
                FolderCodes.WRONG_FOLDER,
                root.place(),
                "This looks like a " + kind.name() + ", and stands where there are others",
                "Move it to " + texts.shown(RecordShape.home(kind, file)) + "."));
        return better.isEmpty();
    }

    /** What a text with fields at its top holds; empty where it cannot be read. */
    <T> Optional<ReadMemory.ReadFile<T>> text(
            ContentFiles.File file, Function<RichText, GroupType<T>> type, ReadMemory.Files<T> before)
            throws IOException {
        return read(
                file,
                before,
                source -> texts.split(source).map(parts -> {
                    RichText body = new MarkdownType("").read(parts.body(), reading);
                    return new Parsed<>(parts.fields(), type.apply(body).read(parts.fields(), reading));
                }));
    }

    private record Parsed<T>(YamlNode root, T item) {}

    private <T> Optional<ReadMemory.ReadFile<T>> read(
            ContentFiles.File file, ReadMemory.Files<T> before, Function<SourceText, Optional<Parsed<T>>> parser)
            throws IOException {
        Optional<SourceText> source = texts.source(file);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReadMemory.ReadFile<T>> known = before.of(source.get());
        known.ifPresent(same -> references().addAll(same.references()));
        return known.or(() -> parse(source.get(), before, parser));
    }

    private <T> Optional<ReadMemory.ReadFile<T>> parse(
            SourceText source, ReadMemory.Files<T> before, Function<SourceText, Optional<Parsed<T>>> parser) {
        return parser.apply(source).map(parsed -> {
            ReadMemory.ReadFile<T> read =
                    new ReadMemory.ReadFile<>(source, parsed.root(), parsed.item(), List.copyOf(references()));
            // What was wrong has to be told again each time.
            if (problems.areNone()) {
                before.remember(read);
            }
            return read;
        });
    }
}

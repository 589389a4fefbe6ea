package org.claimpress.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimpress.markdown.RichText;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlNode;

/** Makes records of files, or takes those that an earlier reading made where the same stands in the file. */
final class ParsedFiles {

    private final ContentTexts texts;
    private final RecordReading reading;

    ParsedFiles(ContentTexts texts, RecordReading reading) {
        this.texts = texts;
        this.reading = reading;
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

    /** Whether the fields are not those of another kind of record, which would make each of them wrong. */
    private boolean belongsHere(ContentFiles.File file, GroupType<?> type, YamlNode root) {
        Optional<RecordSchema> better =
                RecordShape.betterThan(type, root).filter(kind -> !file.folder().isEmpty());
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
        known.ifPresent(same -> reading.references().addAll(same.references()));
        return known.or(() -> parse(source.get(), before, parser));
    }

    private <T> Optional<ReadMemory.ReadFile<T>> parse(
            SourceText source, ReadMemory.Files<T> before, Function<SourceText, Optional<Parsed<T>>> parser) {
        int problemsBefore = problems();
        List<Reference> named = reading.references();
        int referencesBefore = named.size();
        return parser.apply(source).map(parsed -> {
            ReadMemory.ReadFile<T> read = new ReadMemory.ReadFile<>(
                    source, parsed.root(), parsed.item(), List.copyOf(named.subList(referencesBefore, named.size())));
            // What was wrong has to be told again each time.
            if (problems() == problemsBefore) {
                before.remember(read);
            }
            return read;
        });
    }

    /** How many problems there are so far. */
    private int problems() {
        return reading.problems().errors() + reading.problems().warnings();
    }
}

package org.claimpress.read;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimpress.markdown.MarkdownReader;
import org.claimpress.markdown.RichText;
import org.claimpress.model.Event;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Source;
import org.claimpress.model.Status;
import org.claimpress.model.StyleRule;
import org.claimpress.model.TextPage;
import org.claimpress.model.Topic;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Deadline;
import org.claimpress.text.Limits;
import org.claimpress.yaml.YamlNode;

/**
 * Reads the files of a content folder into the records of a site. Files are read without knowledge of one another, several at
 * once; what they hold is taken in one after the other, in the order of their names.
 */
final class RecordCollector {

    private final ReadMemory memory;
    private final Problems problems;
    private final String shownFolder;
    private final LocalDate today;
    private final Clock clock;
    private final MarkdownReader markdown = new MarkdownReader();
    private final SiteRecords records;
    private final Set<String> topFiles = new HashSet<>();

    RecordCollector(String shownFolder, LocalDate today, Clock clock, ReadMemory memory, Problems problems) {
        this.clock = clock;
        this.memory = memory;
        this.problems = problems;
        this.records = new SiteRecords(problems);
        this.shownFolder = shownFolder;
        this.today = today;
    }

    /**
     * Reads this file into the record that its place in the folder calls for. Safe for use by several threads.
     *
     * @return takes what was read into the site; for one thread, in the order of the files
     */
    Runnable read(ContentFiles.File file) throws IOException {
        if (file.isLink()) {
            return () -> unexpected(file, "A link to another file is not followed", "Put the file itself here.");
        }
        return file.folder().isEmpty() ? readTopFile(file) : readRecord(file);
    }

    private Runnable readTopFile(ContentFiles.File file) throws IOException {
        Runnable take = switch (file.name()) {
            case "site.yaml" -> readYaml(file, SiteFields.TYPE, memory.settings, records::takeSettings);
            case "statuses.yaml" ->
                readList(file, StatusFields.FILE, RecordKind.STATUS, Status::id, records.statuses, memory.statuses);
            case "topics.yaml" ->
                readList(file, TopicFields.FILE, RecordKind.TOPIC, Topic::id, records.topics, memory.topics);
            case "timeline.yaml" ->
                readList(file, EventFields.FILE, RecordKind.EVENT, Event::id, records.events, memory.events);
            case "messages.yaml" -> readMessages(file);
            case ContentTexts.LOCK -> readYaml(file, LockFields.TYPE, memory.lock, records::takeLock);
            default -> homeless(file, "Nothing reads this file");
        };
        return () -> {
            topFiles.add(file.name());
            take.run();
        };
    }

    private Runnable readRecord(ContentFiles.File file) throws IOException {
        return switch (file.folder()) {
            case "parties" ->
                readYaml(file, RecordKind.PARTY, PartyFields.TYPE, Party::id, records.parties, memory.parties);
            case "sources" ->
                readYaml(file, RecordKind.SOURCE, SourceFields.TYPE, Source::id, records.sources, memory.sources);
            case "claims" -> readClaim(file);
            case "explainers" ->
                readText(
                        file,
                        RecordKind.EXPLAINER,
                        ExplainerFields::explainer,
                        Explainer::id,
                        records.explainers,
                        memory.explainers);
            case "style" ->
                readYaml(
                        file, RecordKind.STYLE, StyleFields.TYPE, StyleRule::id, records.styleRules, memory.styleRules);
            case "pages" ->
                readText(file, RecordKind.PAGE, ExplainerFields::page, TextPage::id, records.pages, memory.pages);
            default -> homeless(file, "Nothing reads the folder \"" + file.folder() + "\"");
        };
    }

    private <T> Runnable readList(
            ContentFiles.File file,
            ListFile<T> list,
            RecordKind kind,
            Function<T, String> id,
            List<T> kept,
            ReadMemory.Files<List<T>> before)
            throws IOException {
        return readYaml(
                file,
                list.type(),
                before,
                found -> records.takeItems(list.nodes(found.root()), found.item(), kind, id, kept));
    }

    private Runnable readMessages(ContentFiles.File file) throws IOException {
        FileReading reading = reading();
        Optional<YamlNode> root = reading.root(file);
        return () -> {
            records.takeIn(reading);
            root.ifPresent(records.messages::add);
        };
    }

    private <T> Runnable readYaml(
            ContentFiles.File file,
            GroupType<T> type,
            ReadMemory.Files<T> before,
            Consumer<ReadMemory.ReadFile<T>> take)
            throws IOException {
        FileReading reading = reading();
        Optional<ReadMemory.ReadFile<T>> found = reading.yaml(file, type, before);
        return () -> {
            records.takeIn(reading);
            found.ifPresent(take);
        };
    }

    private <T> Runnable readYaml(
            ContentFiles.File file,
            RecordKind kind,
            GroupType<T> type,
            Function<T, String> id,
            List<T> kept,
            ReadMemory.Files<T> before)
            throws IOException {
        if (!file.name().endsWith(".yaml")) {
            return () -> withoutEnding(file, ".yaml");
        }
        FileReading reading = reading();
        Optional<ReadMemory.ReadFile<T>> found = reading.yaml(file, type, before);
        return () -> take(reading, found, kind, file, id, kept);
    }

    private <T> Runnable readText(
            ContentFiles.File file,
            RecordKind kind,
            Function<RichText, GroupType<T>> type,
            Function<T, String> id,
            List<T> kept,
            ReadMemory.Files<T> before)
            throws IOException {
        if (!file.name().endsWith(".md")) {
            return () -> withoutEnding(file, ".md");
        }
        FileReading reading = reading();
        Optional<ReadMemory.ReadFile<T>> found = reading.text(file, type, before);
        return () -> take(reading, found, kind, file, id, kept);
    }

    private Deadline deadline() {
        return Deadline.in(Limits.READING, clock);
    }

    private FileReading reading() {
        return new FileReading(shownFolder, today, markdown, deadline());
    }

    private Runnable readClaim(ContentFiles.File file) throws IOException {
        if (!file.name().endsWith(".yaml")) {
            return () -> withoutEnding(file, ".yaml");
        }
        FileReading reading = reading();
        Optional<ReadMemory.ReadFile<ClaimFile>> found = reading.yaml(file, ClaimFile.TYPE, memory.claims);
        return () -> {
            List<ClaimFile> accepted = new ArrayList<>();
            take(reading, found, RecordKind.CLAIM, file, ClaimFile::id, accepted);
            found.ifPresent(records::takeNewRecords);
            accepted.forEach(read -> records.claims.add(read.claim()));
        };
    }

    private <T> void take(
            FileReading reading,
            Optional<ReadMemory.ReadFile<T>> read,
            RecordKind kind,
            ContentFiles.File file,
            Function<T, String> id,
            List<T> kept) {
        records.takeIn(reading);
        records.references().know(kind, file.stem());
        if (read.isEmpty()) {
            knowSomewhere(file);
        } else if (accept(kind, id.apply(read.get().item()), file, read.get().root())) {
            kept.add(read.get().item());
        }
    }

    /** What names the file is told nothing more, whatever kind of record it was to be. */
    private void knowSomewhere(ContentFiles.File file) {
        records.references().knowSomewhere(file.stem().replaceFirst("\\..*", ""));
    }

    private void withoutEnding(ContentFiles.File file, String ending) {
        knowSomewhere(file);
        StrayFile stray = StrayFile.withoutEnding(file, ending);
        unexpected(file, stray.message(), stray.advice());
    }

    /** A file that stands where nothing reads it; of a record it is said where it belongs. */
    private Runnable homeless(ContentFiles.File file, String message) throws IOException {
        Optional<RecordSchema> kind = file.name().endsWith(".yaml")
                ? new ContentTexts("", deadline(), new Problems()).root(file).flatMap(RecordShape::of)
                : Optional.empty();
        return () -> {
            knowSomewhere(file);
            unexpected(
                    file,
                    message,
                    kind.map(known -> "It looks like a " + known.name() + ": move it to "
                                    + shown(RecordShape.home(known, file)) + ".")
                            .orElse("Records stand in claims/, sources/, parties/, explainers/ or pages/."));
        };
    }

    private String shown(String name) {
        return new ContentTexts(shownFolder, Deadline.none(), problems).shown(name);
    }

    /** Whether the record's id is its own and the file's name. */
    private boolean accept(RecordKind kind, String id, ContentFiles.File file, YamlNode root) {
        RecordKey key = new RecordKey(kind, file.stem());
        if (!IdType.isId(file.stem())) {
            StrayFile stray = StrayFile.withoutAddress(file);
            unexpected(file, stray.message(), stray.advice());
            return false;
        }
        boolean fresh = records.register(key, root);
        if (!id.equals(file.stem()) && IdType.isId(id)) {
            problems.report(
                    ReadCodes.ID_DIFFERS,
                    records.places().placeOf(key, "id"),
                    "The id \"" + id + "\" is not the file's name, \"" + file.stem() + "\"",
                    "Write \"id: " + file.stem() + "\", or rename the file.");
            return false;
        }
        return fresh && id.equals(file.stem());
    }

    private void unexpected(ContentFiles.File file, String message, String advice) {
        problems.report(ReadCodes.UNEXPECTED_FILE, new SourceText(shown(file.name()), "").whole(), message, advice);
    }

    Content content(Optional<URI> baseUrl) {
        for (String name : List.of("site.yaml", "statuses.yaml", "topics.yaml")) {
            if (!topFiles.contains(name)) {
                SourceText absent = new SourceText(shown(name), "");
                problems.report(
                        ReadCodes.MISSING_FILE,
                        absent.whole(),
                        "The site has no " + name,
                        "Add the file; the README of Claimpress shows one.");
            }
        }
        return records.content(baseUrl);
    }
}

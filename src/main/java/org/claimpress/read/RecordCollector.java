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
import org.claimpress.model.Claim;
import org.claimpress.model.Event;
import org.claimpress.model.Explainer;
import org.claimpress.model.LockedCopy;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.Party;
import org.claimpress.model.QuoteLock;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.SiteSettings;
import org.claimpress.model.Source;
import org.claimpress.model.Status;
import org.claimpress.model.StyleRule;
import org.claimpress.model.TextPage;
import org.claimpress.model.Topic;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Deadline;
import org.claimpress.text.Limits;
import org.claimpress.yaml.YamlNode;

/**
 * Reads the files of a content folder and puts the site together. Files are read without knowledge of one another, several at
 * once; what they hold is taken in one after the other, in the order of their names.
 */
final class RecordCollector {

    private final ReadMemory memory;
    private final Problems problems;
    private final String shownFolder;
    private final LocalDate today;
    private final Clock clock;
    private final MarkdownReader markdown = new MarkdownReader();
    private final References references = new References();
    private final Places places = new Places();
    private final Set<RecordKey> taken = new HashSet<>();
    private final Set<String> topFiles = new HashSet<>();

    private final List<SiteSettings> settings = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Explainer> explainers = new ArrayList<>();
    private final List<TextPage> pages = new ArrayList<>();
    private final List<LockedCopy> lockedCopies = new ArrayList<>();
    private final List<LockedQuote> lockedQuotes = new ArrayList<>();
    private final List<StyleRule> styleRules = new ArrayList<>();

    RecordCollector(String shownFolder, LocalDate today, Clock clock, ReadMemory memory, Problems problems) {
        this.clock = clock;
        this.memory = memory;
        this.problems = problems;
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
            case "site.yaml" -> readYaml(file, SiteFields.TYPE, memory.settings, this::takeSettings);
            case "statuses.yaml" ->
                readList(file, StatusFields.FILE, RecordKind.STATUS, Status::id, statuses, memory.statuses);
            case "topics.yaml" -> readList(file, TopicFields.FILE, RecordKind.TOPIC, Topic::id, topics, memory.topics);
            case "timeline.yaml" ->
                readList(file, EventFields.FILE, RecordKind.EVENT, Event::id, events, memory.events);
            case ContentTexts.LOCK -> readYaml(file, LockFields.TYPE, memory.lock, this::takeLock);
            default -> homeless(file, "Nothing reads this file");
        };
        return () -> {
            topFiles.add(file.name());
            take.run();
        };
    }

    private Runnable readRecord(ContentFiles.File file) throws IOException {
        return switch (file.folder()) {
            case "parties" -> readYaml(file, RecordKind.PARTY, PartyFields.TYPE, Party::id, parties, memory.parties);
            case "sources" -> readYaml(file, RecordKind.SOURCE, SourceFields.TYPE, Source::id, sources, memory.sources);
            case "claims" -> readClaim(file);
            case "explainers" ->
                readText(
                        file,
                        RecordKind.EXPLAINER,
                        ExplainerFields::explainer,
                        Explainer::id,
                        explainers,
                        memory.explainers);
            case "style" ->
                readYaml(file, RecordKind.STYLE, StyleFields.TYPE, StyleRule::id, styleRules, memory.styleRules);
            case "pages" -> readText(file, RecordKind.PAGE, ExplainerFields::page, TextPage::id, pages, memory.pages);
            default -> homeless(file, "Nothing reads the folder \"" + file.folder() + "\"");
        };
    }

    private <T> Runnable readList(
            ContentFiles.File file,
            ListFile<T> list,
            RecordKind kind,
            Function<T, String> id,
            List<T> records,
            ReadMemory.Files<List<T>> before)
            throws IOException {
        return readYaml(
                file,
                list.type(),
                before,
                found -> takeItems(list.nodes(found.root()), found.item(), kind, id, records));
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
            takeIn(reading);
            found.ifPresent(take);
        };
    }

    private <T> Runnable readYaml(
            ContentFiles.File file,
            RecordKind kind,
            GroupType<T> type,
            Function<T, String> id,
            List<T> records,
            ReadMemory.Files<T> before)
            throws IOException {
        if (!file.name().endsWith(".yaml")) {
            return () -> withoutEnding(file, ".yaml");
        }
        FileReading reading = reading();
        Optional<ReadMemory.ReadFile<T>> found = reading.yaml(file, type, before);
        return () -> take(reading, found, kind, file, id, records);
    }

    private <T> Runnable readText(
            ContentFiles.File file,
            RecordKind kind,
            Function<RichText, GroupType<T>> type,
            Function<T, String> id,
            List<T> records,
            ReadMemory.Files<T> before)
            throws IOException {
        if (!file.name().endsWith(".md")) {
            return () -> withoutEnding(file, ".md");
        }
        FileReading reading = reading();
        Optional<ReadMemory.ReadFile<T>> found = reading.text(file, type, before);
        return () -> take(reading, found, kind, file, id, records);
    }

    private Deadline deadline() {
        return Deadline.in(Limits.READING, clock);
    }

    private FileReading reading() {
        return new FileReading(shownFolder, today, markdown, deadline());
    }

    private void takeIn(FileReading reading) {
        problems.addAll(reading.problems());
        references.wanted().addAll(reading.references());
    }

    private void takeSettings(ReadMemory.ReadFile<SiteSettings> read) {
        places.put(new RecordKey(RecordKind.SITE, "site"), read.root());
        settings.add(read.item());
    }

    private void takeLock(ReadMemory.ReadFile<QuoteLock> read) {
        lockedCopies.addAll(read.item().copies());
        List<YamlNode> nodes = LockFields.quoteNodes(read.root());
        takeItems(nodes, read.item().quotes(), RecordKind.LOCK, LockedQuote::key, lockedQuotes);
    }

    private <T> void takeItems(
            List<YamlNode> nodes, List<T> read, RecordKind kind, Function<T, String> id, List<T> records) {
        for (int i = 0; i < read.size(); i++) {
            T item = read.get(i);
            if (register(new RecordKey(kind, id.apply(item)), nodes.get(i))) {
                records.add(item);
            }
        }
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
            found.ifPresent(this::takeNewRecords);
            accepted.forEach(read -> claims.add(read.claim()));
        };
    }

    /** The sources and parties that stand in the file of a claim until they have files of their own. */
    private void takeNewRecords(ReadMemory.ReadFile<ClaimFile> read) {
        ClaimFile found = read.item();
        takeItems(ClaimFile.sourceNodes(read.root()), found.sources(), RecordKind.SOURCE, Source::id, sources);
        takeItems(ClaimFile.partyNodes(read.root()), found.parties(), RecordKind.PARTY, Party::id, parties);
    }

    private <T> void take(
            FileReading reading,
            Optional<ReadMemory.ReadFile<T>> read,
            RecordKind kind,
            ContentFiles.File file,
            Function<T, String> id,
            List<T> records) {
        takeIn(reading);
        references.know(kind, file.stem());
        if (read.isEmpty()) {
            // A file that cannot be read may be of any kind: what names it is told nothing.
            references.knowSomewhere(file.stem().replaceFirst("\\..*", ""));
        } else if (accept(kind, id.apply(read.get().item()), file, read.get().root())) {
            records.add(read.get().item());
        }
    }

    private void withoutEnding(ContentFiles.File file, String ending) {
        references.knowSomewhere(file.stem().replaceFirst("\\..*", ""));
        StrayFile stray = StrayFile.withoutEnding(file, ending);
        unexpected(file, stray.message(), stray.advice());
    }

    /** A file that stands where nothing reads it; of a record it is said where it belongs. */
    private Runnable homeless(ContentFiles.File file, String message) throws IOException {
        Optional<RecordSchema> kind = file.name().endsWith(".yaml")
                ? new ContentTexts("", deadline(), new Problems()).root(file).flatMap(RecordShape::of)
                : Optional.empty();
        return () -> {
            references.knowSomewhere(file.stem().replaceFirst("\\..*", ""));
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
        boolean fresh = register(key, root);
        if (!id.equals(file.stem()) && IdType.isId(id)) {
            problems.report(
                    ReadCodes.ID_DIFFERS,
                    places.placeOf(key, "id"),
                    "The id \"" + id + "\" is not the file's name, \"" + file.stem() + "\"",
                    "Write \"id: " + file.stem() + "\", or rename the file.");
            return false;
        }
        return fresh && id.equals(file.stem());
    }

    private boolean register(RecordKey key, YamlNode root) {
        references.know(key.kind(), key.id());
        if (taken.add(key)) {
            places.put(key, root);
            return true;
        }
        Place first = places.placeOf(key, "id");
        Places second = new Places();
        second.put(key, root);
        problems.report(
                ReadCodes.DUPLICATE_ID,
                second.placeOf(key, "id"),
                "There already is a " + key.kind().word() + " with the id \"" + key.id() + "\", at " + first,
                "Give one of the two another id, or join them.");
        return false;
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
        references.resolve(explainers, problems);
        SiteSettings found = settings.stream().findFirst().orElseGet(SiteFields.TYPE::placeholder);
        SiteSettings published = baseUrl.map(found::publishedAt).orElse(found);
        return new Content(
                new Site(
                        published,
                        statuses,
                        topics,
                        ClaimFile.inOrder(parties, Party::id),
                        ClaimFile.inOrder(sources, Source::id),
                        claims,
                        explainers,
                        pages,
                        events,
                        new QuoteLock(lockedCopies, lockedQuotes),
                        styleRules,
                        new PlaceholderRecords()),
                places);
    }
}

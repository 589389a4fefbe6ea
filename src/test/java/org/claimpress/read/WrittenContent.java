package org.claimpress.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.markdown.MarkdownReader;
import org.claimpress.messages.Languages;
import org.claimpress.model.Claim;
import org.claimpress.model.Event;
import org.claimpress.model.Party;
import org.claimpress.model.QuoteLock;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Status;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlReader;
import org.claimpress.yaml.YamlSequence;

/**
 * Content that a test writes, without a folder. Of each record the test writes only the lines that matter to it; what else the
 * record must have is filled in.
 */
public final class WrittenContent {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final Map<String, String> SOURCE = Map.of(
            "kind", "news",
            "title", "unknown",
            "publisher", "unknown",
            "author", "unknown",
            "date", "unknown",
            "no-url", "Made up.",
            "read", "original",
            "second-reading", "agreed",
            "derives-from", "nothing");

    private static final Map<String, String> CLAIM = Map.ofEntries(
            Map.entry("title", "A claim"),
            Map.entry("allegation", "It is so."),
            Map.entry("topics", "[topic]"),
            Map.entry("first-made", "{in: nowhere, date: unknown}"),
            Map.entry("status", "status"),
            Map.entry("reason", "So it is."),
            Map.entry("answer", "So it is."),
            Map.entry("evidence", "{for: [], against: [], context: []}"),
            Map.entry("would-change", "[Something]"),
            Map.entry("checked", "2026-01-01"),
            Map.entry("history", "[{date: 2026-01-01, kind: created, what: Page created.}]"));

    private static final Map<String, String> PARTY = Map.of("kind", "company", "description", "Made up.");
    private static final Map<String, String> EVENT = Map.of("what", "It happened.", "standing", "established");
    private static final Map<String, String> STATUS = Map.of(
            "label", "Status",
            "standing", "established",
            "meaning", "It is so.",
            "review-text", "The words of the status",
            "needs", "Evidence.");

    private final Places places = new Places();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();

    /** Adds a source with these lines. */
    public WrittenContent source(String id, String... lines) {
        sources.add(read(SourceFields.TYPE, RecordKind.SOURCE, id, SOURCE, lines));
        return this;
    }

    /** Adds a claim with these lines, in the place of one with the same id. */
    public WrittenContent claim(String id, String... lines) {
        claims.removeIf(claim -> claim.id().equals(id));
        claims.add(read(ClaimFields.TYPE, RecordKind.CLAIM, id, CLAIM, lines));
        return this;
    }

    /** Adds a party of this name with these lines. */
    public WrittenContent party(String id, String... lines) {
        parties.add(read(PartyFields.TYPE, RecordKind.PARTY, id, PARTY, lines));
        return this;
    }

    /** Adds an event with these lines. */
    public WrittenContent event(String id, String... lines) {
        YamlNode file = parsed("events:\n  - " + text(id, EVENT, lines).replace("\n", "\n    "));
        YamlSequence list = (YamlSequence) ((YamlMapping) file).entries().get(0).value();
        places.put(new RecordKey(RecordKind.EVENT, id), list.items().get(0));
        events.addAll(taken(EventFields.FILE.type(), file));
        return this;
    }

    /** Adds a status with these lines, after those that are there. */
    public WrittenContent status(String id, String... lines) {
        statuses.add(read(StatusFields.TYPE, RecordKind.STATUS, id, STATUS, lines));
        return this;
    }

    /** What was written. */
    public Content content() {
        return new Content(
                new Site(
                        SiteFields.TYPE.placeholder(),
                        new Languages().english(),
                        statuses,
                        List.of(),
                        parties,
                        sources,
                        claims,
                        List.of(),
                        List.of(),
                        events,
                        new QuoteLock(List.of(), List.of()),
                        List.of(),
                        new PlaceholderRecords()),
                places);
    }

    /** The facts of what was written. */
    public Site site() {
        return content().site();
    }

    /** The claim with this id. */
    public Claim claimOf(String id) {
        return site().claim(id);
    }

    private <T> T read(FieldType<T> type, RecordKind kind, String id, Map<String, String> defaults, String... lines) {
        YamlNode root = parsed(text(id, defaults, lines));
        places.put(new RecordKey(kind, id), root);
        return taken(type, root);
    }

    private static String text(String id, Map<String, String> defaults, String... lines) {
        Stream<String> missing = new TreeMap<>(defaults)
                .entrySet().stream()
                        .filter(field -> Arrays.stream(lines).noneMatch(line -> line.startsWith(field.getKey() + ":")))
                        .map(field -> field.getKey() + ": " + field.getValue());
        return Stream.of(Stream.of("id: " + id), Arrays.stream(lines), missing)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private static YamlNode parsed(String text) {
        return new YamlReader()
                .read(new SourceText("written.yaml", text), new Problems())
                .orElseThrow();
    }

    private static <T> T taken(FieldType<T> type, YamlNode root) {
        Problems problems = new Problems();
        T record = type.read(root, new RecordReading(TODAY, new MarkdownReader(), new ArrayList<>(), problems));
        if (problems.haveErrors()) {
            throw new IllegalArgumentException(problems.sorted().toString());
        }
        return record;
    }
}

package org.claimpress.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimpress.messages.Languages;
import org.claimpress.messages.MessageCodes;
import org.claimpress.messages.Messages;
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
import org.claimpress.yaml.YamlNode;

/** The records that were read, each id once, and the site made of them. */
final class SiteRecords {

    private final Problems problems;
    private final Languages languages = new Languages();
    private final References references = new References();
    private final Places places = new Places();
    private final Set<RecordKey> taken = new HashSet<>();

    final List<SiteSettings> settings = new ArrayList<>();
    final List<Status> statuses = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Party> parties = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Explainer> explainers = new ArrayList<>();
    final List<TextPage> pages = new ArrayList<>();
    final List<LockedCopy> lockedCopies = new ArrayList<>();
    final List<LockedQuote> lockedQuotes = new ArrayList<>();
    final List<StyleRule> styleRules = new ArrayList<>();
    final List<YamlNode> messages = new ArrayList<>();

    SiteRecords(Problems problems) {
        this.problems = problems;
    }

    /** The ids that are known and those that are named. */
    References references() {
        return references;
    }

    /** Where the records stand. */
    Places places() {
        return places;
    }

    /** Takes what is wrong in a file, and which records it names. */
    void takeIn(FileReading reading) {
        problems.addAll(reading.problems());
        references.wanted().addAll(reading.references());
    }

    void takeSettings(ReadMemory.ReadFile<SiteSettings> read) {
        places.put(new RecordKey(RecordKind.SITE, "site"), read.root());
        settings.add(read.item());
    }

    void takeLock(ReadMemory.ReadFile<QuoteLock> read) {
        lockedCopies.addAll(read.item().copies());
        List<YamlNode> nodes = LockFields.quoteNodes(read.root());
        takeItems(nodes, read.item().quotes(), RecordKind.LOCK, LockedQuote::key, lockedQuotes);
    }

    /** Takes the records of a list, each with the place where it stands. */
    <T> void takeItems(List<YamlNode> nodes, List<T> read, RecordKind kind, Function<T, String> id, List<T> records) {
        for (int i = 0; i < read.size(); i++) {
            T item = read.get(i);
            if (register(new RecordKey(kind, id.apply(item)), nodes.get(i))) {
                records.add(item);
            }
        }
    }

    private void nameRecords(RecordNames names) {
        statuses.forEach(status -> names.call(RecordKind.STATUS, status.label(), status.id()));
        topics.forEach(topic -> names.call(RecordKind.TOPIC, topic.label(), topic.id()));
        claims.forEach(claim -> names.call(RecordKind.CLAIM, claim.title(), claim.id()));
        explainers.forEach(explainer -> names.call(RecordKind.EXPLAINER, explainer.title(), explainer.id()));
        for (Party party : parties) {
            names.call(RecordKind.PARTY, party.name(), party.id());
            party.alsoCalled().forEach(name -> names.call(RecordKind.PARTY, name, party.id()));
        }
        for (Source source : sources) {
            Stream.of(source.title(), source.called(), source.url().map(URI::toString))
                    .flatMap(Optional::stream)
                    .forEach(name -> names.call(RecordKind.SOURCE, name, source.id()));
        }
    }

    /** The sources and parties that stand in the file of a claim until they have files of their own. */
    void takeNewRecords(ReadMemory.ReadFile<ClaimFile> read) {
        ClaimFile found = read.item();
        takeItems(ClaimFile.sourceNodes(read.root()), found.sources(), RecordKind.SOURCE, Source::id, sources);
        takeItems(ClaimFile.partyNodes(read.root()), found.parties(), RecordKind.PARTY, Party::id, parties);
    }

    /** Whether no record of this kind had the id yet; it is taken from now on. */
    boolean register(RecordKey key, YamlNode root) {
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

    /** The site and the places of its records, once all files are taken in. */
    Content content(Optional<URI> baseUrl) {
        nameRecords(references.names());
        references.resolve(explainers, problems);
        SiteSettings found = settings.stream().findFirst().orElseGet(SiteFields.TYPE::placeholder);
        SiteSettings published = baseUrl.map(found::publishedAt).orElse(found);
        return new Content(
                new Site(
                        published,
                        messages(published.language()),
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

    /** The words of the interface in this language, those of the site itself in their place. */
    private Messages messages(Locale language) {
        Messages messages = languages.in(language).orElseGet(() -> inEnglish(language));
        return this.messages.isEmpty() ? messages : Languages.with(messages, this.messages.get(0), problems);
    }

    private Messages inEnglish(Locale language) {
        if (messages.isEmpty() && !language.getLanguage().isEmpty()) {
            problems.report(
                    MessageCodes.LANGUAGE_WITHOUT_MESSAGES,
                    places.placeOf(new RecordKey(RecordKind.SITE, "site"), "language"),
                    "The interface does not come in the language \"" + language.toLanguageTag() + "\"",
                    "Write its words in a file messages.yaml beside site.yaml; without it they are English.");
        }
        return languages.english();
    }
}

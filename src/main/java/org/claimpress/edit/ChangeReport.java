package org.claimpress.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.claimpress.model.Claim;
import org.claimpress.model.Event;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Status;
import org.claimpress.model.StyleRule;
import org.claimpress.model.TextPage;
import org.claimpress.model.Topic;

/** Tells in words what has changed between two versions of a site's content. Nothing changes in silence. */
public final class ChangeReport {

    /**
     * What has changed in one record.
     *
     * @param record the record, as {@code claim inbox-api-access}
     * @param changes the changes, each a sentence
     */
    public record Entry(String record, List<String> changes) {}

    private final Site before;
    private final Site after;
    private final List<Entry> entries = new ArrayList<>();
    private int records;

    /** @param before the older version */
    public ChangeReport(Site before, Site after) {
        this.before = before;
        this.after = after;
        compare();
    }

    /** All that has changed: claims first, then what they lean on, then what is about the site as a whole. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What has changed in what the site may say: in statuses, house style, settings and the quote lock. */
    public List<Entry> onWhatMayBeSaid() {
        return List.copyOf(entries.subList(records, entries.size()));
    }

    /** What has changed in all other records: in what the site does say. */
    public List<Entry> onWhatIsSaid() {
        return List.copyOf(entries.subList(0, records));
    }

    private void compare() {
        ClaimChanges claims = new ClaimChanges(before, after);
        compare(Site::claims, new Kind<>("claim", Claim::id, Claim::title, claims::introduction, claims::between));
        compare(
                Site::sources,
                new Kind<>(
                        "source",
                        Source::id,
                        after.names()::name,
                        source -> List.of("New: " + RecordChanges.introduction(source, after.names())),
                        (old, now) -> RecordChanges.between(old, now, after.names())));
        compare(Site::parties, Kind.named("party", Party::id, Party::name, RecordChanges::between));
        compare(Site::explainers, Kind.named("explainer", Explainer::id, Explainer::title, RecordChanges::between));
        compare(Site::pages, Kind.named("page", TextPage::id, TextPage::title, RecordChanges::between));
        compare(Site::events, Kind.named("event", Event::id, Event::what, RecordChanges::between));
        compare(Site::topics, Kind.named("topic", Topic::id, Topic::label, RecordChanges::between));
        records = entries.size();
        compare(Site::statuses, Kind.named("status", Status::id, Status::label, StatusChanges::between));
        compare(Site::styleRules, Kind.named("style rule", StyleRule::id, StyleRule::message, RecordChanges::between));
        add("site.yaml", RecordChanges.between(before.settings(), after.settings()));
        add("quotes.lock", LockChanges.between(before.lock(), after.lock()));
    }

    /**
     * A kind of record.
     *
     * @param word its name
     * @param id tells a record's id
     * @param title tells a record's title
     * @param introduction what to say of a new one
     * @param between what has changed between two versions of one
     */
    private record Kind<T>(
            String word,
            Function<T, String> id,
            Function<T, String> title,
            Function<T, List<String>> introduction,
            BiFunction<T, T, List<String>> between) {

        static <T> Kind<T> named(
                String word,
                Function<T, String> id,
                Function<T, String> title,
                BiFunction<T, T, List<String>> between) {
            return new Kind<>(word, id, title, record -> List.of("New: “" + title.apply(record) + "”"), between);
        }

        Optional<T> in(List<T> records, T wanted) {
            return records.stream()
                    .filter(record -> id.apply(record).equals(id.apply(wanted)))
                    .findFirst();
        }
    }

    private <T> void compare(Function<Site, List<T>> records, Kind<T> kind) {
        List<T> old = records.apply(before);
        List<T> now = records.apply(after);
        for (T record : now) {
            add(
                    kind.word() + " " + kind.id().apply(record),
                    kind.in(old, record)
                            .map(version -> kind.between().apply(version, record))
                            .orElseGet(() -> kind.introduction().apply(record)));
        }
        old.stream()
                .filter(record -> kind.in(now, record).isEmpty())
                .forEach(record -> add(
                        kind.word() + " " + kind.id().apply(record),
                        List.of("Removed: “" + kind.title().apply(record) + "”")));
    }

    private void add(String record, List<String> changes) {
        if (!changes.isEmpty()) {
            entries.add(new Entry(record, changes));
        }
    }
}

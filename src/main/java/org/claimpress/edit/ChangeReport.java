package org.claimpress.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimpress.model.Claim;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.TextPage;

/** Tells in words what has changed between two versions of a site's content. */
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
    private final ClaimChanges claims;

    /** @param before the older version */
    public ChangeReport(Site before, Site after) {
        this.before = before;
        this.after = after;
        this.claims = new ClaimChanges(before, after);
    }

    /** All that has changed: claims first, then sources, parties, explainers and pages. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        records("claim", before.claims(), after.claims(), Claim::id, claims::between, claims::introduction, entries);
        records(
                "source",
                before.sources(),
                after.sources(),
                Source::id,
                ChangeReport::source,
                ChangeReport::newSource,
                entries);
        records(
                "party",
                before.parties(),
                after.parties(),
                Party::id,
                ChangeReport::party,
                party -> "Named “" + party.name() + "”.",
                entries);
        records(
                "explainer",
                before.explainers(),
                after.explainers(),
                Explainer::id,
                ChangeReport::explainer,
                text -> "Titled “" + text.title() + "”.",
                entries);
        records(
                "page",
                before.pages(),
                after.pages(),
                TextPage::id,
                ChangeReport::page,
                text -> "Titled “" + text.title() + "”.",
                entries);
        return entries;
    }

    private interface Comparison<T> {
        List<String> of(T before, T after);
    }

    private static <T> void records(
            String kind,
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Comparison<T> comparison,
            Function<T, String> introduction,
            List<Entry> entries) {
        for (T record : after) {
            Optional<T> old = before.stream()
                    .filter(other -> id.apply(other).equals(id.apply(record)))
                    .findFirst();
            List<String> changes = old.map(other -> comparison.of(other, record))
                    .orElseGet(() -> List.of("New. " + introduction.apply(record)));
            if (!changes.isEmpty()) {
                entries.add(new Entry(kind + " " + id.apply(record), changes));
            }
        }
        before.stream()
                .filter(old ->
                        after.stream().noneMatch(record -> id.apply(record).equals(id.apply(old))))
                .forEach(old -> entries.add(new Entry(kind + " " + id.apply(old), List.of("Removed."))));
    }

    private static String newSource(Source source) {
        return "“%s”, %s. How it was read: %s."
                .formatted(
                        source.name(), source.kind().label(), source.reading().label());
    }

    private static List<String> source(Source old, Source now) {
        Changes changes = new Changes();
        changes.value("Name", old.name(), now.name());
        changes.value("Kind", old.kind().label(), now.kind().label());
        changes.value("Publisher", old.publisher(), now.publisher());
        changes.value("Author", old.author(), now.author());
        changes.value("Date", old.date().map(date -> date.iso()), now.date().map(date -> date.iso()));
        changes.value("Address", old.url(), now.url());
        changes.value("Archived copy", old.archived(), now.archived());
        changes.value("How it was read", old.reading().label(), now.reading().label());
        changes.set(
                "source that it derives from",
                old.ancestry().derivations().stream()
                        .map(derivation -> derivation.from())
                        .toList(),
                now.ancestry().derivations().stream()
                        .map(derivation -> derivation.from())
                        .toList());
        changes.orElse(!old.equals(now), "Details changed.");
        return changes.sentences();
    }

    private static List<String> party(Party old, Party now) {
        Changes changes = new Changes();
        changes.value("Name", old.name(), now.name());
        changes.value("Kind", old.kind().label(), now.kind().label());
        changes.text("Description", old.description(), now.description());
        changes.set("other name", old.alsoCalled(), now.alsoCalled());
        return changes.sentences();
    }

    private static List<String> explainer(Explainer old, Explainer now) {
        Changes changes = new Changes();
        changes.text("Title", old.title(), now.title());
        changes.text("Summary", old.summary(), now.summary());
        changes.set("source", old.sources(), now.sources());
        changes.set("claim", old.claims(), now.claims());
        changes.body(old.body().text(), now.body().text());
        return changes.sentences();
    }

    private static List<String> page(TextPage old, TextPage now) {
        Changes changes = new Changes();
        changes.text("Title", old.title(), now.title());
        changes.text("Summary", old.summary(), now.summary());
        changes.body(old.body().text(), now.body().text());
        return changes.sentences();
    }
}

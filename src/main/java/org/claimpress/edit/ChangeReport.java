package org.claimpress.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Claim;
import org.claimpress.model.Explainer;
import org.claimpress.model.HistoryEntry;
import org.claimpress.model.Party;
import org.claimpress.model.Quote;
import org.claimpress.model.Reply;
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
    private final StatusCeiling ceilingBefore;
    private final StatusCeiling ceilingAfter;

    /** @param before the older version */
    public ChangeReport(Site before, Site after) {
        this.before = before;
        this.after = after;
        this.ceilingBefore = new StatusCeiling(before);
        this.ceilingAfter = new StatusCeiling(after);
    }

    /** All that has changed: claims first, then sources, parties, explainers and pages. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        records("claim", before.claims(), after.claims(), Claim::id, this::claim, this::newClaim, entries);
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

    private String newClaim(Claim claim) {
        return "“%s” Status: %s. %s, %s."
                .formatted(
                        claim.title(),
                        label(after, claim.status()),
                        count(claim.sources().size(), "source"),
                        count(ceilingAfter.originsOf(claim).count(), "independent origin"));
    }

    private static String label(Site site, String status) {
        return site.status(status).label().toLowerCase(Locale.ROOT);
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private List<String> claim(Claim old, Claim now) {
        List<String> changes = new ArrayList<>();
        if (!old.status().equals(now.status())) {
            changes.add("Status: %s → %s.".formatted(label(before, old.status()), label(after, now.status())));
        }
        text("Title", old.title(), now.title(), changes);
        text("Allegation", old.allegation(), now.allegation(), changes);
        text("Reason", old.reason(), now.reason(), changes);
        text("Short answer", old.answer().text(), now.answer().text(), changes);
        set("source", old.sources(), now.sources(), changes);
        int originsBefore = ceilingBefore.originsOf(old).count();
        int originsAfter = ceilingAfter.originsOf(now).count();
        if (originsBefore != originsAfter) {
            changes.add("Independent origins: %d → %d.".formatted(originsBefore, originsAfter));
        }
        replies(old, now, changes);
        list("for", old.evidence().supporting(), now.evidence().supporting(), changes);
        list("against", old.evidence().opposing(), now.evidence().opposing(), changes);
        list("as context", old.evidence().context(), now.evidence().context(), changes);
        quotes(old, now, changes);
        set("accused party", old.accused(), now.accused(), changes);
        set("topic", old.topics(), now.topics(), changes);
        numbered("wording", old.wordings(), now.wordings(), changes);
        numbered("unknown", old.unknowns(), now.unknowns(), changes);
        numbered("thing that would change the status", old.wouldChange(), now.wouldChange(), changes);
        set("related claim", old.related(), now.related(), changes);
        set("keyword", old.keywords(), now.keywords(), changes);
        if (!old.checked().equals(now.checked())) {
            changes.add("Last checked: %s → %s.".formatted(old.checked(), now.checked()));
        }
        now.history().stream()
                .filter(entry -> !old.history().contains(entry))
                .map((HistoryEntry entry) ->
                        "History: " + entry.kind().label() + ", " + entry.date() + ": " + entry.what())
                .forEach(changes::add);
        if (changes.isEmpty() && !same(old, now)) {
            changes.add("Details changed.");
        }
        return changes;
    }

    /** Whether the claims agree in all but the objects of their texts, which have no equality of their own. */
    private static boolean same(Claim old, Claim now) {
        return old.firstMade().equals(now.firstMade())
                && old.concerned().equals(now.concerned())
                && old.differences().equals(now.differences())
                && old.originWords().equals(now.originWords())
                && old.explainers().equals(now.explainers())
                && old.history().equals(now.history());
    }

    private static void text(String name, String old, String now, List<String> changes) {
        if (!old.equals(now)) {
            changes.add("%s: “%s” → “%s”".formatted(name, old, now));
        }
    }

    /** What was added and taken away, by name. */
    private static void set(String thing, List<String> old, List<String> now, List<String> changes) {
        named(thing, "added", difference(now, old), changes);
        named(thing, "removed", difference(old, now), changes);
    }

    private static void named(String thing, String deed, Set<String> ids, List<String> changes) {
        if (!ids.isEmpty()) {
            changes.add("%s %s: %s.".formatted(capital(count(ids.size(), thing)), deed, String.join(", ", ids)));
        }
    }

    private static String capital(String text) {
        return text.startsWith("1 ") ? "One " + text.substring(2) : text;
    }

    private static Set<String> difference(List<String> some, List<String> others) {
        Set<String> difference = new LinkedHashSet<>(some);
        others.forEach(difference::remove);
        return difference;
    }

    private void replies(Claim old, Claim now, List<String> changes) {
        Stream.concat(old.replies().stream(), now.replies().stream())
                .map(Reply::party)
                .distinct()
                .forEach(party -> {
                    List<String> states = states(old, party);
                    List<String> newStates = states(now, party);
                    if (!states.equals(newStates)) {
                        changes.add("Reply of %s: %s → %s."
                                .formatted(after.party(party).name(), joined(states), joined(newStates)));
                    }
                });
    }

    private static List<String> states(Claim claim, String party) {
        return claim.replies().stream()
                .filter(reply -> reply.party().equals(party))
                .map(reply -> reply.state().label())
                .toList();
    }

    private static String joined(List<String> states) {
        return states.isEmpty() ? "no entry" : String.join(" and ", states);
    }

    private static void list(String where, List<?> old, List<?> now, List<String> changes) {
        if (old.size() != now.size()) {
            changes.add("Evidence %s: %d → %d.".formatted(where, old.size(), now.size()));
        } else if (!old.equals(now)) {
            changes.add("Evidence %s reworded.".formatted(where));
        }
    }

    private static void quotes(Claim old, Claim now, List<String> changes) {
        List<String> words = old.quotes().map(Quote::text).distinct().toList();
        List<String> newWords = now.quotes().map(Quote::text).distinct().toList();
        difference(newWords, words).forEach(text -> changes.add("Quotation added: “" + text + "”"));
        difference(words, newWords).forEach(text -> changes.add("Quotation removed: “" + text + "”"));
    }

    private static <T> void numbered(String thing, List<T> old, List<T> now, List<String> changes) {
        int added = (int) now.stream().filter(item -> !old.contains(item)).count();
        int removed = (int) old.stream().filter(item -> !now.contains(item)).count();
        if (added > 0) {
            changes.add(capital(count(added, thing)) + " added.");
        }
        if (removed > 0) {
            changes.add(capital(count(removed, thing)) + " removed.");
        }
    }

    private static String newSource(Source source) {
        return "“%s”, %s. How it was read: %s."
                .formatted(
                        source.name(), source.kind().label(), source.reading().label());
    }

    private static List<String> source(Source old, Source now) {
        List<String> changes = new ArrayList<>();
        value("Name", old.name(), now.name(), changes);
        value("Kind", old.kind().label(), now.kind().label(), changes);
        value("Publisher", old.publisher(), now.publisher(), changes);
        value("Author", old.author(), now.author(), changes);
        value("Date", old.date().map(date -> date.iso()), now.date().map(date -> date.iso()), changes);
        value("Address", old.url(), now.url(), changes);
        value("Archived copy", old.archived(), now.archived(), changes);
        value("How it was read", old.reading().label(), now.reading().label(), changes);
        set(
                "source that it derives from",
                old.ancestry().derivations().stream()
                        .map(derivation -> derivation.from())
                        .toList(),
                now.ancestry().derivations().stream()
                        .map(derivation -> derivation.from())
                        .toList(),
                changes);
        if (changes.isEmpty() && !old.equals(now)) {
            changes.add("Details changed.");
        }
        return changes;
    }

    private static void value(String name, Object old, Object now, List<String> changes) {
        if (!Objects.equals(old, now)) {
            changes.add("%s: %s → %s.".formatted(name, shown(old), shown(now)));
        }
    }

    private static String shown(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : value.toString();
    }

    private static List<String> party(Party old, Party now) {
        List<String> changes = new ArrayList<>();
        value("Name", old.name(), now.name(), changes);
        value("Kind", old.kind().label(), now.kind().label(), changes);
        text("Description", old.description(), now.description(), changes);
        set("other name", old.alsoCalled(), now.alsoCalled(), changes);
        return changes;
    }

    private static List<String> explainer(Explainer old, Explainer now) {
        List<String> changes = new ArrayList<>();
        text("Title", old.title(), now.title(), changes);
        text("Summary", old.summary(), now.summary(), changes);
        set("source", old.sources(), now.sources(), changes);
        set("claim", old.claims(), now.claims(), changes);
        body(old.body().text(), now.body().text(), changes);
        return changes;
    }

    private static List<String> page(TextPage old, TextPage now) {
        List<String> changes = new ArrayList<>();
        text("Title", old.title(), now.title(), changes);
        text("Summary", old.summary(), now.summary(), changes);
        body(old.body().text(), now.body().text(), changes);
        return changes;
    }

    private static void body(String old, String now, List<String> changes) {
        if (!old.equals(now)) {
            changes.add("Text changed: %s → %s.".formatted(words(old), words(now)));
        }
    }

    private static String words(String text) {
        return count(text.isBlank() ? 0 : text.strip().split("\\s+").length, "word");
    }
}

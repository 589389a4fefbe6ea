package org.claimpress.edit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Claim;
import org.claimpress.model.Quote;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;

/** Tells in words what has changed in a claim. */
final class ClaimChanges {

    /** What {@link #between} has sentences of its own for. */
    private static final Set<String> TOLD = Set.of(
            "status",
            "title",
            "kind",
            "allegation",
            "reason",
            "answer",
            "replies",
            "evidence",
            "accused",
            "topics",
            "wordings",
            "unknowns",
            "wouldChange",
            "related",
            "keywords",
            "checked",
            "history");

    private final Site before;
    private final Site after;
    private final StatusCeiling ceilingBefore;
    private final StatusCeiling ceilingAfter;

    ClaimChanges(Site before, Site after) {
        this.before = before;
        this.after = after;
        this.ceilingBefore = new StatusCeiling(before);
        this.ceilingAfter = new StatusCeiling(after);
    }

    /** What to say of a claim that was not there before. */
    List<String> introduction(Claim claim) {
        return ClaimIntroduction.of(after, ceilingAfter, claim);
    }

    /** What readers see of a status, in the middle of a sentence. */
    static String label(Site site, String status) {
        String label = site.status(status).label();
        return label.isEmpty() ? "“" + status + "”, which is no status" : label.toLowerCase(Locale.ROOT);
    }

    /** The changes of one claim. */
    List<String> between(Claim old, Claim now) {
        Changes changes = new Changes();
        if (!old.status().equals(now.status())) {
            changes.add("Status: %s → %s.".formatted(label(before, old.status()), label(after, now.status())));
        }
        changes.text("Title", old.title(), now.title());
        changes.value("Kind", old.kind().label(), now.kind().label());
        changes.text("Allegation", old.allegation(), now.allegation());
        changes.text("Reason", old.reason(), now.reason());
        changes.body("Short answer", old.answer(), now.answer());
        changes.set("source", old.sources(), now.sources());
        int originsBefore = ceilingBefore.originsOf(old).independent().size();
        int originsAfter = ceilingAfter.originsOf(now).independent().size();
        if (originsBefore != originsAfter) {
            changes.add("Independent origins: %d → %d.".formatted(originsBefore, originsAfter));
        }
        replies(old, now, changes);
        list("for", old.evidence().supporting(), now.evidence().supporting(), changes);
        list("against", old.evidence().opposing(), now.evidence().opposing(), changes);
        list("as context", old.evidence().context(), now.evidence().context(), changes);
        quotes(old, now, changes);
        changes.set("accused party", "accused parties", old.accused(), now.accused());
        changes.set("topic", old.topics(), now.topics());
        changes.numbered("wording", old.wordings(), now.wordings());
        changes.numbered("unknown", old.unknowns(), now.unknowns());
        changes.numbered(
                "thing that would change the status",
                "things that would change the status",
                old.wouldChange(),
                now.wouldChange());
        changes.set("related claim", old.related(), now.related());
        changes.set("keyword", old.keywords(), now.keywords());
        if (!old.checked().equals(now.checked())) {
            changes.add("Last checked: %s → %s.".formatted(old.checked(), now.checked()));
        }
        history("History", now, old, changes);
        history("Taken from the history", old, now, changes);
        changes.value("Claimant", old.firstMade().by(), now.firstMade().by());
        changes.value("First made in", old.firstMade().in(), now.firstMade().in());
        changes.others(old, now, TOLD);
        return changes.sentences();
    }

    private void replies(Claim old, Claim now, Changes changes) {
        Stream.concat(old.replies().stream(), now.replies().stream())
                .map(Reply::party)
                .distinct()
                .forEach(party -> {
                    List<String> states = states(old, party);
                    List<String> newStates = states(now, party);
                    if (!states.equals(newStates)) {
                        changes.add("Reply of %s: %s → %s."
                                .formatted(after.party(party).name(), joined(states), joined(newStates)));
                    } else if (!replies(old, party).equals(replies(now, party))) {
                        changes.add("Reply of %s reworded."
                                .formatted(after.party(party).name()));
                    }
                });
    }

    private List<String> states(Claim claim, String party) {
        return replies(claim, party).stream()
                .map(reply -> reply.says(after.messages().english()))
                .toList();
    }

    private static List<Reply> replies(Claim claim, String party) {
        return claim.replies().stream()
                .filter(reply -> reply.party().equals(party))
                .toList();
    }

    private static String joined(List<String> states) {
        return states.isEmpty() ? "no entry" : String.join(" and ", states);
    }

    /** Whether both are the same words, read in the same source. */
    private static boolean isSame(Quote quote, Quote known) {
        return quote.text().equals(known.text()) && quote.readIn().equals(known.readIn());
    }

    private static void list(String where, List<?> old, List<?> now, Changes changes) {
        if (old.size() != now.size()) {
            changes.add("Evidence %s: %d → %d.".formatted(where, old.size(), now.size()));
        } else if (!old.equals(now)) {
            changes.add("Evidence %s reworded.".formatted(where));
        }
    }

    /** What stands in the history of the one and not of the other. */
    private static void history(String name, Claim one, Claim other, Changes changes) {
        one.history().stream()
                .filter(entry -> !other.history().contains(entry))
                .map(entry -> "%s: %s, %s: %s".formatted(name, entry.kind().label(), entry.date(), entry.what()))
                .forEach(changes::add);
    }

    private void quotes(Claim old, Claim now, Changes changes) {
        List<Quote> before = old.quotes().toList();
        List<String> words = before.stream().map(Quote::text).distinct().toList();
        List<String> newWords = now.quotes().map(Quote::text).distinct().toList();
        now.quotes()
                .distinct()
                .filter(quote -> before.stream().noneMatch(known -> isSame(quote, known)))
                .forEach(quote -> changes.add("Quotation added: " + QuotationState.of(after, quote)));
        Changes.difference(words, newWords).forEach(text -> changes.add("Quotation removed: “" + text + "”"));
    }
}

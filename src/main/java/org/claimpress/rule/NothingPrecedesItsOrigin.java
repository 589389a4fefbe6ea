package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.claimpress.evidence.Lineage;
import org.claimpress.model.Claim;
import org.claimpress.model.Event;
import org.claimpress.model.FirstMade;
import org.claimpress.model.PartialDate;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Wording;
import org.claimpress.problem.Code;

/**
 * Nothing is older than what it comes from: no source than an original far behind it, no report than the event, the answer, the
 * words or the claim that it reports. Dates of which the day or the
 * month is unknown are compared only as far as they are known. That a source is no older than one that it takes from directly
 * is held by {@link DatesAreInOrder}.
 */
@AutoService(Rule.class)
public final class NothingPrecedesItsOrigin implements Rule {

    private static final Code CODE = Code.warning(
            "precedes-origin",
            "Something is older than what it is said to come from. A source is older than an original behind it, or a report than"
                    + " the event, the answer, the words or the claim that it reports.",
            "What came first cannot be a copy; readers who see such dates rightly doubt the whole chain.",
            "- id: unsealing\n  date: 2024-03-23\n  sources: [nyt-2018]   (published in 2018)",
            "- id: unsealing\n  date: 2024-03-23\n  sources: [republicanpress-2024]");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        new Search(site, findings).all();
    }

    /** Looks through one site. */
    private record Search(Site site, Findings findings) {

        void all() {
            Lineage lineage = new Lineage(site::source, site::sourcesFrom);
            site.sources().forEach(source -> chains(source, lineage));
            site.events().forEach(this::event);
            site.claims().forEach(this::quotations);
            site.claims().forEach(this::replies);
            site.claims().forEach(this::firstMade);
            site.claims().forEach(this::wordings);
        }

        private void chains(Source source, Lineage lineage) {
            if (source.ancestry().derivations().isEmpty()) {
                return;
            }
            lineage.behind(source.id()).forEach((original, way) -> {
                boolean direct = way.size() == 2;
                if (!direct && isOlder(source, original) && !breaksOnTheWay(way)) {
                    report(
                            RecordKind.SOURCE,
                            source.id(),
                            "date",
                            "\"" + source.id() + "\" is older than \"" + original + "\", to which it goes back: "
                                    + String.join(" ← ", way),
                            "Correct one of the dates, or a derivation on the way; for certain claims only, name them"
                                    + " under its \"claims\".");
                }
            });
        }

        /** Whether a single step of the way is out of order already, which is told by itself. */
        private boolean breaksOnTheWay(List<String> way) {
            for (int i = 1; i < way.size(); i++) {
                if (isOlder(site.source(way.get(i - 1)), way.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOlder(Source source, String original) {
            return isBefore(source.date(), site.source(original).date());
        }

        private void event(Event event) {
            for (int i = 0; i < event.sources().size(); i++) {
                String id = event.sources().get(i);
                if (isBefore(site.source(id).date(), Optional.of(event.date()))) {
                    report(
                            RecordKind.EVENT,
                            event.id(),
                            "sources[" + i + "]",
                            "\"" + id + "\" was published before the event \"" + event.id() + "\"",
                            "Name a source that could know of it, or correct one of the dates.");
                }
            }
        }

        private void quotations(Claim claim) {
            claim.quotesByField()
                    .forEach((field, quote) -> quote.via()
                            .filter(via -> isOlder(site.source(via), quote.source()))
                            .ifPresent(via -> report(
                                    RecordKind.CLAIM,
                                    claim.id(),
                                    field,
                                    "\"" + via + "\" is older than \"" + quote.source()
                                            + "\", whose words it is said to quote",
                                    "Correct one of the dates, or name under \"via\" where the words were read.")));
        }

        private void replies(Claim claim) {
            for (int i = 0; i < claim.replies().size(); i++) {
                Reply reply = claim.replies().get(i);
                String field = "replies[" + i + "].date";
                reply.source()
                        .filter(id -> isBefore(site.source(id).date(), reply.date()))
                        .ifPresent(id -> report(
                                RecordKind.CLAIM,
                                claim.id(),
                                field,
                                "\"" + id + "\" was published before the day of the answer that it is the source of",
                                "Correct one of the dates."));
                if (precedesAll(reply, claim)) {
                    report(
                            RecordKind.CLAIM,
                            claim.id(),
                            field,
                            "This answer is older than the claim, and than every other source of it",
                            "Correct the date, or name the earlier source that it answers.");
                }
            }
        }

        /** Whether nothing is known of the claim that is as old as the answer to it. */
        private boolean precedesAll(Reply reply, Claim claim) {
            boolean answersIt = reply.state() == ReplyState.DENIES || reply.isAdmission();
            return answersIt
                    && isBefore(reply.date(), claim.firstMade().date())
                    && claim.sources().stream()
                            .filter(id -> reply.source().filter(id::equals).isEmpty())
                            .allMatch(
                                    id -> isBefore(reply.date(), site.source(id).date()));
        }

        private void firstMade(Claim claim) {
            FirstMade first = claim.firstMade();
            if (isBefore(site.source(first.in()).date(), first.date())) {
                report(
                        RecordKind.CLAIM,
                        claim.id(),
                        "first-made.date",
                        "\"" + first.in()
                                + "\" was published before the day on which the claim is said to be made in it",
                        "Correct one of the dates, or name the source in which the claim was made first.");
            }
        }

        /** No outlet passes a claim on before it is made; the source in which that was is judged by itself. */
        private void wordings(Claim claim) {
            FirstMade first = claim.firstMade();
            for (int i = 0; i < claim.wordings().size(); i++) {
                Wording wording = claim.wordings().get(i);
                boolean passesOn =
                        wording.voice().passesOn() && !wording.source().equals(first.in());
                if (passesOn && isBefore(site.source(wording.source()).date(), first.date())) {
                    report(
                            RecordKind.CLAIM,
                            claim.id(),
                            "wordings[" + i + "].source",
                            "\"" + wording.source()
                                    + "\" is said to pass the claim on, and was published before the day"
                                    + " on which the claim is said to be made first",
                            "If it says something else, write \"voice: other\". Otherwise correct \"first-made\", or one of"
                                    + " the dates.");
                }
            }
        }

        private void report(RecordKind kind, String id, String field, String message, String advice) {
            findings.report(kind, id, field, message, advice);
        }

        private static boolean isBefore(Optional<PartialDate> first, Optional<PartialDate> second) {
            return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
        }
    }
}

package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Voice;
import org.claimpress.model.Wording;
import org.claimpress.problem.Code;
import org.claimpress.problem.Place;
import org.claimpress.text.NormalizedText;

/**
 * The same words of a source pass claims on in one voice: as a fact, an allegation or a question. That they deny a claim or say
 * something else depends on the claim, and may hold on one page only. Where both quotations stand in a stored copy, they take the
 * same words if they are the same passage, or share more than half of the shorter one and at least {@value #SHARED_WORDS}
 * words. Elsewhere they do if they are equal, or one contains the other and the shorter has at least {@value #ENOUGH} words:
 * fewer may stand in the source twice.
 */
@AutoService(Rule.class)
public final class SameWordsHaveOneVoice implements Rule {

    private static final int SHARED_WORDS = 4;
    private static final int ENOUGH = 8;

    private static final Code CODE = Code.error(
            "voices-differ",
            "The same words of one source are classed in one voice here and in another elsewhere.",
            "A sentence states a fact or reports an allegation; it cannot do both, and one of the two claims is unfair to the"
                    + " source.",
            "(claims/a.yaml) quote: Acme read the messages\n                voice: fact\n"
                    + "(claims/b.yaml) quote: Acme read the messages\n                voice: allegation",
            "(claims/a.yaml) voice: allegation\n(claims/b.yaml) voice: allegation");

    @Override
    public Code code() {
        return CODE;
    }

    /** A quotation of a source, normalised, its voice, and where the voice is written. */
    private record Use(
            Quote quote, List<String> words, Optional<LockedQuote> locked, Voice voice, Claim claim, int index) {

        static Use of(Quote quote, Site site, Claim claim, int index) {
            Voice voice = claim.wordings().get(index).voice();
            return new Use(quote, words(quote.text()), known(site.locked(quote)), voice, claim, index);
        }

        private static Optional<LockedQuote> known(Optional<LockedQuote> locked) {
            return locked.filter(entry -> !entry.words().isEmpty());
        }

        /** The words without the punctuation around them. */
        private static List<String> words(String text) {
            return Arrays.stream(NormalizedText.of(text).text().split(" ", -1))
                    .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        String field() {
            return "wordings[" + index + "].voice";
        }

        /** Whether both take the same words from the source. */
        boolean sharesWordsWith(Use other) {
            if (locked.isPresent() && other.locked.isPresent()) {
                return sharesPassage(locked.get(), other.locked.get());
            }
            if (words.equals(other.words)) {
                // Where both say which of several places they mean, these may be two.
                return quote.after().equals(other.quote.after());
            }
            return contains(words, other.words) || contains(other.words, words);
        }

        private static boolean sharesPassage(LockedQuote one, LockedQuote other) {
            int shared = one.source().equals(other.source()) ? one.sharedWords(other) : 0;
            boolean most = 2 * shared > Math.min(one.wordCount(), other.wordCount());
            return (shared > 0 && one.words().equals(other.words())) || (most && shared >= SHARED_WORDS);
        }

        private static boolean contains(List<String> whole, List<String> part) {
            return part.size() >= ENOUGH && Collections.indexOfSubList(whole, part) >= 0;
        }
    }

    @Override
    public void check(Site site, Findings findings) {
        usesBySource(site).values().forEach(uses -> compare(uses, findings));
    }

    private static Map<String, List<Use>> usesBySource(Site site) {
        Map<String, List<Use>> bySource = new LinkedHashMap<>();
        for (Claim claim : site.claims()) {
            for (int i = 0; i < claim.wordings().size(); i++) {
                int index = i;
                Wording wording = claim.wordings().get(i);
                wording.quote()
                        .filter(quote -> wording.voice().passesOn())
                        .ifPresent(quote -> bySource.computeIfAbsent(quote.source(), source -> new ArrayList<>())
                                .add(Use.of(quote, site, claim, index)));
            }
        }
        return bySource;
    }

    /** Holds each use against those before it, and reports it against the first that differs. */
    private static void compare(List<Use> uses, Findings findings) {
        for (int i = 1; i < uses.size(); i++) {
            Use use = uses.get(i);
            uses.subList(0, i).stream()
                    .filter(earlier -> earlier.voice() != use.voice() && use.sharesWordsWith(earlier))
                    .findFirst()
                    .ifPresent(earlier -> report(use, earlier, findings));
        }
    }

    private static void report(Use use, Use earlier, Findings findings) {
        Place first = findings.placeOf(RecordKind.CLAIM, earlier.claim().id(), earlier.field());
        findings.report(
                RecordKind.CLAIM,
                use.claim().id(),
                use.field(),
                "These words of \"" + use.quote().source() + "\" are \""
                        + use.voice().word() + "\" here and \""
                        + earlier.voice().word() + "\" at " + first,
                "Read the whole sentence in the source, and give the words one voice in both places.");
    }
}

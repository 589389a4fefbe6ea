package org.claimpress.page;

import java.util.Comparator;
import java.util.Optional;
import org.claimpress.evidence.Sentences;
import org.claimpress.model.Quote;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Source;

/**
 * The best answer of a party, in its own words: of its strongest replies the one that says it in the fewest words.
 *
 * @param party the party
 * @param says how it answers and what
 * @param words its words, or their first sentences; none where it speaks of something else than the claim
 * @param language their language, where it is not the site's
 * @param date when
 * @param also what it grants besides
 * @param gloss what words in another language mean
 */
public record BestAnswer(
        Link party,
        String says,
        Optional<String> words,
        Optional<String> language,
        Optional<DateView> date,
        Optional<Granted> also,
        Optional<String> gloss) {

    /**
     * How many code points suffice on the first screen; the whole answer stands further down. Of what does not mention the
     * claim, its first sentence does.
     */
    private static final int ENOUGH = 70;

    /** A fragment of a sentence says less than a whole one, however short. */
    private static final Comparator<Reply> FEWEST_WORDS = Comparator.comparing(
                    (Reply reply) -> reply.quote().filter(BestAnswer::isWhole).isEmpty())
            .thenComparing(
                    reply -> reply.quote().map(quote -> quote.text().length()).orElse(0));

    static BestAnswer of(PartyAnswers answers, ClaimOnPage page) {
        Reply strongest = answers.strongest();
        Reply best = answers.replies().stream()
                .filter(reply -> reply.quote().isPresent())
                .filter(reply -> reply.state() == strongest.state() && reply.scope() == strongest.scope())
                .min(FEWEST_WORDS)
                .orElse(strongest);
        // A hasty reader would take words on another matter for a denial of this claim; they stand further down.
        // Nor are the words of a report those of the party.
        Optional<QuoteView> quote = page.quote(best.quote()
                .filter(words -> best.state() != ReplyState.OTHER_MATTER)
                .filter(words -> isOfTheParty(words, answers.party(), page)));
        return new BestAnswer(
                page.links().party(answers.party()),
                ReplyView.says(best, page.site(), page.claim()),
                quote.map(words -> Beginning.of(words.text(), best.scope().isOfTheClaim() ? ENOUGH : 0)),
                quote.flatMap(QuoteView::language),
                page.links().date(best.date()),
                answers.replies().stream()
                        .filter(reply -> reply.isAdmission() && !best.isAdmission())
                        .findFirst()
                        .map(reply -> new Granted(
                                reply.says(page.site().messages()), page.links().date(reply.date()))),
                best.note()
                        .filter(note -> quote.flatMap(QuoteView::language).isPresent())
                        .map(BestAnswer::firstSentence));
    }

    /**
     * What a party grants besides its best answer.
     *
     * @param says how it answers and what
     * @param date when
     */
    public record Granted(String says, Optional<DateView> date) {}

    private static boolean isOfTheParty(Quote words, String party, ClaimOnPage page) {
        Source source = page.site().source(words.source());
        return !source.kind().isReport() || source.speaksFor().equals(Optional.of(party));
    }

    private static boolean isWhole(Quote quote) {
        return Character.isUpperCase(quote.text().codePointAt(0)) && ".!?".indexOf(last(quote.text())) >= 0;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static String firstSentence(String note) {
        return Sentences.in(note).findFirst().orElse(note);
    }
}

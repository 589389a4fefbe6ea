package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.GlossaryEntry;
import org.claimpress.text.WholeWords;

/**
 * What a reader in a hurry must see first: the claim, its status and both sides at a glance.
 *
 * @param title the claim's neutral name
 * @param glossary what names and words in it mean
 * @param status its status
 * @param reason why it has that status
 * @param checked when it was last checked
 * @param claimant who says so
 * @param answers the best answer of each party that has one
 * @param silent the parties of which no answer was found
 * @param tally how many sources speak for it and against it
 */
public record DigestSection(
        String title,
        List<GlossaryEntry> glossary,
        StatusView status,
        String reason,
        DateView checked,
        ClaimantView claimant,
        List<BestAnswer> answers,
        List<Link> silent,
        Tally tally) {

    static Optional<ClaimSection> of(ClaimOnPage page) {
        List<PartyAnswers> answers = PartyAnswers.all(page.claim());
        DigestSection view = new DigestSection(
                page.claim().title(),
                glossary(page),
                StatusView.of(page.status(), page.links()),
                page.claim().reason(),
                page.links().date(page.claim().checked()),
                ClaimantView.of(page),
                answers.stream()
                        .filter(PartyAnswers::found)
                        .map(party -> BestAnswer.of(party, page))
                        .toList(),
                answers.stream()
                        .filter(party -> !party.found() && !party.strongest().isOpen())
                        .map(party -> page.links().party(party.party()))
                        .toList(),
                Tally.of(page.origins()));
        return Optional.of(new ClaimSection("digest", "claim", page.heading("digest"), view));
    }

    private static List<GlossaryEntry> glossary(ClaimOnPage page) {
        return page.site().settings().glossary().stream()
                .filter(entry -> WholeWords.occurIn(page.claim().title(), entry.term()))
                .toList();
    }
}

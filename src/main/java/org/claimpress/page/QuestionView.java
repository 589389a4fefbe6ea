package org.claimpress.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.Question;
import org.claimpress.model.Site;

/**
 * A question of readers with its answer.
 *
 * @param question the question
 * @param answerHtml the answer, a paragraph of HTML
 * @param checked when the last of its claims was last checked
 */
public record QuestionView(String question, String answerHtml, Optional<DateView> checked) {

    /** All questions of the site, in its order. */
    static List<QuestionView> all(Site site, Linker links) {
        return site.settings().questions().stream()
                .map(question -> of(question, site, links))
                .toList();
    }

    private static QuestionView of(Question question, Site site, Linker links) {
        Optional<LocalDate> checked = question.claims().stream()
                .map(id -> site.claim(id))
                .map(Claim::checked)
                .max(Comparator.naturalOrder());
        return new QuestionView(question.question(), links.html(question.answer()), checked.map(Dates::of));
    }

    /** The day of all answers, where it is the same for each. */
    static Optional<DateView> common(List<QuestionView> questions) {
        List<DateView> days = questions.stream()
                .flatMap(question -> question.checked().stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}

package org.claimpress.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return new QuestionView(question.question(), links.html(question.answer()), checked.map(links::date));
    }

    /** The day on which most of the answers were last checked; of two such days the later one. */
    static Optional<DateView> usual(List<QuestionView> questions) {
        Map<DateView, Long> days = questions.stream()
                .flatMap(question -> question.checked().stream())
                .collect(Collectors.groupingBy(day -> day, Collectors.counting()));
        return days.entrySet().stream()
                .max(Map.Entry.<DateView, Long>comparingByValue()
                        .thenComparing(day -> day.getKey().iso()))
                .map(Map.Entry::getKey);
    }
}

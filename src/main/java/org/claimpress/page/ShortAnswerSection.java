package org.claimpress.page;

import java.util.Optional;

/**
 * The short answer.
 *
 * @param answerHtml the answer, in paragraphs of HTML
 */
public record ShortAnswerSection(String answerHtml) {

    static Optional<ClaimSection> of(ClaimOnPage page) {
        ShortAnswerSection view =
                new ShortAnswerSection(page.links().html(page.claim().answer()));
        return Optional.of(new ClaimSection("short-answer", "short-answer", page.heading("short-answer"), view));
    }
}

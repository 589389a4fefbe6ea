package org.claimpress.model;

import java.time.LocalDate;
import java.util.List;
import org.claimpress.markdown.RichText;

/**
 * A text that explains a matter several claims need.
 *
 * @param id its id
 * @param title its title
 * @param summary what a reader learns from it, in a sentence
 * @param sources the ids of the sources it leans on
 * @param claims the ids of the claims it helps with
 * @param checked when it was last checked
 * @param body the text
 */
public record Explainer(
        String id,
        String title,
        String summary,
        List<String> sources,
        List<String> claims,
        LocalDate checked,
        RichText body) {}

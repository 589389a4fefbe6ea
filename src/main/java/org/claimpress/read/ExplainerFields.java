package org.claimpress.read;

import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.markdown.RichText;
import org.claimpress.model.Explainer;
import org.claimpress.model.Policy;
import org.claimpress.model.TextPage;

/** The fields at the head of a text file. */
final class ExplainerFields {

    private static final Field<String> ID =
            required("id", Types.ID, "The text's address: the file's name without .md.", "what-unsealed-means");
    private static final Field<String> TITLE =
            required("title", new TextType(75), "Its title.", "What “unsealed” means");
    private static final Field<String> SUMMARY = required(
            "summary", Types.SENTENCES, "What a reader learns from it, in a sentence.", "Visible is not true.");
    private static final Field<List<String>> SOURCES =
            list("sources", Types.SOURCE, "The sources it leans on.", "[ndcal-79-5]");
    private static final Field<List<String>> CLAIMS =
            list("claims", Types.CLAIM, "The claims it helps with.", "[documents-reveal]");
    private static final Field<LocalDate> CHECKED =
            required("checked", Types.DAY, "The day on which it was last checked.", "2026-11-21");

    private static final Field<Optional<Policy>> POLICY = optional(
            "policy",
            WordType.of(Policy.class),
            "Which of the policies it is that organisations publish, for search engines.",
            "corrections-policy");

    private ExplainerFields() {}

    /** An explainer with this body. */
    static GroupType<Explainer> explainer(RichText body) {
        return new GroupType<>(
                "an explainer",
                List.of(ID, TITLE, SUMMARY, SOURCES, CLAIMS, CHECKED),
                values -> new Explainer(
                        values.get(ID),
                        values.get(TITLE),
                        values.get(SUMMARY),
                        values.get(SOURCES),
                        values.get(CLAIMS),
                        values.get(CHECKED),
                        body));
    }

    /** A page about the site with this body. */
    static GroupType<TextPage> page(RichText body) {
        return new GroupType<>(
                "a page",
                List.of(ID, TITLE, SUMMARY, POLICY),
                values ->
                        new TextPage(values.get(ID), values.get(TITLE), values.get(SUMMARY), values.get(POLICY), body));
    }
}

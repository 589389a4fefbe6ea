package org.claimpress.read;

import static org.claimpress.read.Field.filledList;
import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;
import org.claimpress.model.StatusMark;

/** The fields of a status. */
final class StatusFields {

    private static final Field<String> ID = required("id", Types.ID, "The status's address.", "alleged");
    private static final Field<String> LABEL =
            required("label", new TextType(40), "The word or short phrase that readers see.", "Alleged, not tested");
    private static final Field<Standing> STANDING =
            required("standing", WordType.of(Standing.class), "The group it belongs to.", "open");
    private static final Field<Optional<StatusMark>> MARK = optional(
            "mark", WordType.of(StatusMark.class), "Its sign; by itself that of its group: ●, ◐ or ○.", "half-circle");
    private static final Field<String> MEANING =
            required("meaning", Types.SENTENCES, "What it says of a claim, in a sentence.", "One side says so.");
    private static final Field<String> REVIEW_TEXT = required(
            "review-text",
            Types.RATING,
            "The words of the rating in ClaimReview, for readers who see nothing else; a rule can have its own.",
            "Alleged, not tested in court");
    private static final Field<String> NEEDS =
            required("needs", Types.SENTENCES, "The evidence a claim needs to carry it.", "One named source.");

    private static final Field<List<EvidenceRule>> RULES = filledList(
            "rules",
            EvidenceRuleFields.TYPE,
            "The same as rules; one of them has to hold.",
            "[{says: One source., sources: 1}]");

    static final GroupType<Status> TYPE = new GroupType<>(
            "a status",
            List.of(ID, LABEL, STANDING, MARK, MEANING, REVIEW_TEXT, NEEDS, RULES),
            values -> new Status(
                    values.get(ID),
                    values.get(LABEL),
                    values.get(STANDING),
                    values.get(MARK).orElse(StatusMark.of(values.get(STANDING))),
                    values.get(MEANING),
                    values.get(REVIEW_TEXT),
                    values.get(NEEDS),
                    values.get(RULES)));

    static final ListFile<Status> FILE = ListFile.of("statuses", TYPE, "the scale of statuses");

    private StatusFields() {}
}

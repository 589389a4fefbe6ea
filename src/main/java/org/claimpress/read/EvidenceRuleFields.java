package org.claimpress.read;

import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.EvidenceRule;

/** The fields of a rule of evidence. */
final class EvidenceRuleFields {

    private static final Field<String> SAYS =
            required("says", Types.SENTENCES, "The rule in a sentence.", "Two independent origins say so.");
    private static final Field<Integer> ORIGINS = atLeast(
            "origins",
            "How many independent origins must speak for the claim, at the least; a party that it is about is none.");
    private static final Field<Integer> UNALIGNED =
            atLeast("unaligned", "How many of those origins must be no party's own statement, at the least.");
    private static final Field<Integer> PRIMARY =
            atLeast("primary", "How many of the sources for it must be primary records, at the least.");
    private static final Field<Integer> SOURCES =
            atLeast("sources", "How many sources must speak for it, at the least.");
    private static final Field<Integer> READ =
            atLeast("read", "How many of those must have been read themselves, whole or in part, at the least.");
    private static final Field<Integer> AGAINST =
            atLeast("against", "How many pieces of evidence must speak against it, at the least.");
    private static final Field<Integer> PRIMARY_AGAINST = atLeast(
            "primary-against",
            "How many of those must be quoted from a primary record or a court filing, at the least.");
    private static final Field<Integer> CHANGED_WORDINGS =
            atLeast("changed-wordings", "How many wordings must have changed something, at the least.");
    private static final Field<Integer> ADMISSIONS = atLeast(
            "admissions",
            "Write 1 where a party that it is about must grant it, at least in part, in a reply or in a source for it.");
    private static final Field<Optional<Integer>> SUPPORT_AT_MOST = optional(
            "support-at-most",
            new NumberType(1_000),
            "How many pieces of evidence may speak for it, at the most.",
            "0");

    private static final Field<Optional<Integer>> DENIALS_AT_MOST = optional(
            "denials-at-most",
            new NumberType(1_000),
            "How many parties may deny the claim itself, or a part of it, at the most.",
            "0");
    private static final Field<Optional<String>> REVIEW_TEXT = optional(
            "review-text",
            Types.RATING,
            "The words of the rating where this rule holds, if those of the status would say too much.",
            "Corroborated by one source and an admission");

    static final GroupType<EvidenceRule> TYPE = new GroupType<>(
            "a rule of evidence",
            List.of(
                    SAYS,
                    ORIGINS,
                    UNALIGNED,
                    PRIMARY,
                    SOURCES,
                    READ,
                    AGAINST,
                    PRIMARY_AGAINST,
                    CHANGED_WORDINGS,
                    ADMISSIONS,
                    SUPPORT_AT_MOST,
                    DENIALS_AT_MOST,
                    REVIEW_TEXT),
            values -> new EvidenceRule(
                    values.get(SAYS),
                    values.get(ORIGINS),
                    values.get(UNALIGNED),
                    values.get(PRIMARY),
                    values.get(SOURCES),
                    values.get(READ),
                    values.get(AGAINST),
                    values.get(PRIMARY_AGAINST),
                    values.get(CHANGED_WORDINGS),
                    values.get(ADMISSIONS) > 0,
                    values.get(SUPPORT_AT_MOST),
                    values.get(DENIALS_AT_MOST),
                    values.get(REVIEW_TEXT)));

    private EvidenceRuleFields() {}

    private static Field<Integer> atLeast(String name, String meaning) {
        return new Field<>(name, new NumberType(1_000), Optional.of(0), meaning, "1");
    }
}

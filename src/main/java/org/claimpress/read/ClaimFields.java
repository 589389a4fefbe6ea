package org.claimpress.read;

import static org.claimpress.read.Field.filledList;
import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.markdown.RichText;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.EvidenceSet;
import org.claimpress.model.FirstMade;
import org.claimpress.model.HistoryEntry;
import org.claimpress.model.HistoryKind;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Quote;
import org.claimpress.model.Reply;
import org.claimpress.model.Wording;

/** The fields of a claim. */
final class ClaimFields {

    static final int LONGEST_TITLE = 75;

    private static final Field<String> ID =
            required("id", Types.ID, "The claim's address: the file's name without .yaml.", "inbox-api-access");
    private static final Field<String> TITLE = required(
            "title",
            new TextType(LONGEST_TITLE),
            "A neutral name for the claim, without a verdict.",
            "Netflix had programmatic access to message inboxes");
    private static final Field<ClaimKind> KIND = new Field<>(
            "kind",
            WordType.of(ClaimKind.class),
            Optional.of(ClaimKind.ALLEGATION),
            "What kind of claim it is: an allegation; background, a fact that is mentioned and nobody alleges; or a"
                    + " position, what the party under first-made says about itself or the case.",
            "background");
    private static final Field<String> ALLEGATION = required(
            "allegation",
            Types.SENTENCES,
            "What is alleged, mentioned or said, in one neutral sentence.",
            "Facebook gave Netflix programmatic access to users' message inboxes.");
    private static final Field<List<String>> TOPICS =
            filledList("topics", Types.TOPIC, "The topics the claim belongs to.", "[message-access]");
    private static final Field<List<String>> ACCUSED =
            list("accused", Types.PARTY, "The parties the claim accuses; each needs an answer.", "[meta]");
    private static final Field<List<String>> CONCERNED = list(
            "concerned",
            Types.PARTY,
            "Other parties that the claim is about; where one has no entry under replies, the page says that nobody looked.",
            "[netflix]");
    private static final Field<String> STATUS =
            required("status", Types.STATUS, "Where the claim stands on the scale.", "alleged");
    private static final Field<String> REASON = required(
            "reason",
            Types.SENTENCES,
            "Why it has that status, in one or two sentences.",
            "One filing says so, and no other source does.");
    private static final Field<RichText> ANSWER = required(
            "answer",
            new MarkdownType("answer-"),
            "The short answer for a reader in a hurry, in Markdown.",
            "Nobody knows.");
    private static final Field<Optional<String>> DIFFERENCES = optional(
            "differences",
            Types.SENTENCES,
            "How the wordings differ, in a few sentences.",
            "Only one keeps the hedge.");
    private static final Field<List<String>> UNKNOWNS =
            list("unknowns", Types.SENTENCES, "What is not known.", "[The text of the agreement]");
    private static final Field<List<String>> WOULD_CHANGE = filledList(
            "would-change", Types.SENTENCES, "What would change the status.", "[The agreement, made public]");
    private static final Field<List<String>> RELATED =
            list("related", Types.CLAIM, "Claims that belong together with this one.", "[titan-api]");
    private static final Field<List<String>> EXPLAINERS =
            list("explainers", Types.EXPLAINER, "Explainers that help.", "[what-is-an-inbox-api]");
    private static final Field<List<String>> KEYWORDS = list(
            "keywords",
            Types.PHRASE,
            "Other words by which readers may search for the claim; the page does not show them.",
            "[direct messages, DMs]");
    private static final Field<LocalDate> CHECKED =
            required("checked", Types.DAY, "The day on which the claim was last checked.", "2026-11-21");

    private static final Field<Optional<String>> FIRST_BY = optional(
            "by",
            Types.PARTY,
            "The party that makes the claim; leave it out where whoever published the source does.",
            "plaintiffs-counsel");
    private static final Field<Optional<String>> FIRST_REASON = optional(
            "reason",
            Types.SENTENCES,
            "Why it is that party, where the source is neither its own statement nor by it.",
            "The report quotes the letter.");
    private static final Field<String> FIRST_IN =
            required("in", Types.SOURCE, "The source in which it does.", "court-letter-2023");
    private static final Field<Optional<PartialDate>> FIRST_DATE =
            required("date", new UnknownOrType<>(Types.DATE), "When, or the word unknown.", "2023-04-14");
    private static final Field<Optional<String>> FIRST_NOTE =
            optional("note", Types.SENTENCES, "What else to know about it.", "Filed under seal.");
    private static final Field<FirstMade> FIRST_MADE = required(
            "first-made",
            new GroupType<>(
                    "the group first-made",
                    List.of(FIRST_BY, FIRST_REASON, FIRST_IN, FIRST_DATE, FIRST_NOTE),
                    values -> new FirstMade(
                            values.get(FIRST_BY),
                            values.get(FIRST_REASON),
                            values.get(FIRST_IN),
                            values.get(FIRST_DATE),
                            values.get(FIRST_NOTE))),
            "Who made the claim first, where and when.",
            "{by: plaintiffs-counsel, in: court-letter-2023, date: unknown}");

    private static final Field<LocalDate> HISTORY_DATE =
            required("date", Types.DAY, "The day of the change.", "2026-11-21");
    private static final Field<HistoryKind> HISTORY_KIND =
            required("kind", WordType.of(HistoryKind.class), "What kind of change it was.", "correction");
    private static final Field<String> HISTORY_WHAT =
            required("what", Types.SENTENCES, "What was changed, in a sentence.", "Page created.");
    private static final Field<List<HistoryEntry>> HISTORY = filledList(
            "history",
            new GroupType<>(
                    "an entry of the history",
                    List.of(HISTORY_DATE, HISTORY_KIND, HISTORY_WHAT),
                    values -> new HistoryEntry(
                            values.get(HISTORY_DATE), values.get(HISTORY_KIND), values.get(HISTORY_WHAT))),
            "The changes made to the page, newest first.",
            "[{date: 2026-11-21, kind: created, what: Page created.}]");

    private static final Field<List<Reply>> REPLIES = list(
            "replies",
            ReplyFields.TYPE,
            "What the parties answer.",
            "[{party: meta, state: none-found, date: 2026-11-21}]");
    private static final Field<EvidenceSet> EVIDENCE = EvidenceFields.EVIDENCE;
    private static final Field<String> ORIGIN_SOURCE =
            required("source", Types.SOURCE, "The source of the words.", "court-letter-2023");
    private static final Field<Optional<Quote>> ORIGIN_WORDS = optional(
            "origin-words",
            new GroupType<>(
                    "the words of the origin",
                    List.of(ORIGIN_SOURCE, QuoteFields.REQUIRED_QUOTE, QuoteFields.AFTER, QuoteFields.VIA),
                    values -> new Quote(
                            values.get(QuoteFields.REQUIRED_QUOTE),
                            values.get(QuoteFields.AFTER),
                            values.get(ORIGIN_SOURCE),
                            values.get(QuoteFields.VIA))),
            "The words of the origin, which the wordings are compared with.",
            "{source: court-letter-2023, quote: By 2013}");
    private static final Field<List<Wording>> WORDINGS = list(
            "wordings",
            WordingFields.TYPE,
            "How outlets worded the claim.",
            "[{source: seed-002, quote: let Netflix see, voice: fact}]");

    static final GroupType<Claim> TYPE = new GroupType<>(
            "a claim",
            List.of(
                    ID,
                    TITLE,
                    KIND,
                    ALLEGATION,
                    TOPICS,
                    FIRST_MADE,
                    ACCUSED,
                    CONCERNED,
                    STATUS,
                    REASON,
                    ANSWER,
                    REPLIES,
                    EVIDENCE,
                    ORIGIN_WORDS,
                    WORDINGS,
                    DIFFERENCES,
                    UNKNOWNS,
                    WOULD_CHANGE,
                    RELATED,
                    EXPLAINERS,
                    KEYWORDS,
                    CHECKED,
                    HISTORY),
            ClaimFields::claim);

    private ClaimFields() {}

    private static Claim claim(GroupType.Values values) {
        return new Claim(
                values.get(ID),
                values.get(TITLE),
                values.get(KIND),
                values.get(ALLEGATION),
                values.get(TOPICS),
                values.get(FIRST_MADE),
                values.get(ACCUSED),
                values.get(CONCERNED),
                values.get(STATUS),
                values.get(REASON),
                values.get(ANSWER),
                values.get(REPLIES),
                values.get(EVIDENCE),
                values.get(ORIGIN_WORDS),
                values.get(WORDINGS),
                values.get(DIFFERENCES),
                values.get(UNKNOWNS),
                values.get(WOULD_CHANGE),
                values.get(RELATED),
                values.get(EXPLAINERS),
                values.get(KEYWORDS),
                values.get(CHECKED),
                values.get(HISTORY));
    }
}

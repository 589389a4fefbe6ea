package org.claimpress.read;

import static org.claimpress.read.Field.filledList;
import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.markdown.RichText;
import org.claimpress.model.Accountability;
import org.claimpress.model.Contact;
import org.claimpress.model.Finding;
import org.claimpress.model.GlossaryEntry;
import org.claimpress.model.Question;
import org.claimpress.model.SiteSettings;
import org.claimpress.model.Standing;

/** The fields of the site's settings. */
final class SiteFields {

    private static final Field<String> TITLE =
            required("title", new TextType(60), "The site's title.", "The Inbox Record");
    private static final Field<String> TAGLINE =
            required("tagline", Types.PHRASE, "What it is about, in a sentence.", "What is on record about the case.");
    private static final Field<Optional<RichText>> LEAD = optional(
            "lead",
            new InlineMarkdownType("lead-", 200),
            "What the site has found, in a sentence with links to the claims, in Markdown; the first page begins with it.",
            "\"[Access: alleged](claim:inbox). Reading: no evidence.\"");
    private static final Field<String> INTRODUCTION = required(
            "introduction", Types.SENTENCES, "What a reader should know first.", "In March 2024 papers were unsealed.");
    private static final Field<String> QUESTION =
            required("question", Types.PHRASE, "The question, as a reader would ask it.", "Did Acme open my inbox?");
    private static final Field<RichText> QUESTION_ANSWER = required(
            "answer",
            new InlineMarkdownType("answer-", 300),
            "The answer in a sentence or two, with links to the claims, in Markdown.",
            "\"[One letter says so](claim:inbox), and Acme denies it.\"");
    private static final Field<List<String>> QUESTION_CLAIMS =
            filledList("claims", Types.CLAIM, "The claims that the answer rests on.", "[inbox]");
    private static final Field<List<Question>> QUESTIONS = list(
            "questions",
            new GroupType<>(
                    "a question",
                    List.of(QUESTION, QUESTION_ANSWER, QUESTION_CLAIMS),
                    values -> new Question(
                            values.get(QUESTION), values.get(QUESTION_ANSWER), values.get(QUESTION_CLAIMS))),
            "What readers ask first, with the answers; the first page begins with them.",
            "[{question: \"Did Acme open my inbox?\", answer: Nobody knows., claims: [inbox]}]");
    private static final Field<Standing> FINDING_STANDING = required(
            "standing", WordType.of(Standing.class), "The standing of the claims that it sums up.", "established");
    private static final Field<RichText> FINDING_SAYS = required(
            "says",
            new MarkdownType("finding-"),
            "The finding in a few sentences, with links to the claims, in Markdown.",
            "\"[Acme said so itself](claim:inbox).\"");
    private static final Field<List<Finding>> FINDINGS = list(
            "findings",
            new GroupType<>(
                    "a finding",
                    List.of(FINDING_STANDING, FINDING_SAYS),
                    values -> new Finding(values.get(FINDING_STANDING), values.get(FINDING_SAYS))),
            "What the site has found, for its first page: an entry for each standing.",
            "[{standing: established, says: Acme said so itself.}]");
    private static final Field<String> TERM =
            required("term", new TextType(40), "The word, as it stands in the titles of claims.", "Inbox API");
    private static final Field<String> MEANS =
            required("means", new TextType(90), "What it means, in a few words.", "an interface into message inboxes");
    private static final Field<List<GlossaryEntry>> GLOSSARY = list(
            "glossary",
            new GroupType<>(
                    "an entry of the glossary",
                    List.of(TERM, MEANS),
                    values -> new GlossaryEntry(values.get(TERM), values.get(MEANS))),
            "Names and words that readers may not know: a claim whose title holds one says below it what it means.",
            "[{term: Inbox API, means: an interface into message inboxes}]");
    private static final Field<Optional<String>> SELECTION = optional(
            "selection",
            Types.SENTENCES,
            "How the claims were chosen, and what their number therefore does not say.",
            "They stand in five articles; how many have which status says nothing about the press.");
    private static final Field<URI> BASE_URL = required(
            "base-url",
            new SiteAddressType(),
            "Where the site is published, with a closing slash.",
            "https://example.org/");
    private static final Field<Locale> LANGUAGE =
            required("language", new LanguageType(), "The language of its texts.", "en");
    private static final Field<Optional<URI>> REPOSITORY =
            optional("repository", Types.ADDRESS, "Where its content is kept.", "https://github.com/example/site");
    private static final Field<String> PUBLISHER =
            required("publisher", Types.PHRASE, "Who publishes it.", "The Inbox Record");
    private static final Field<String> PUBLISHER_NOTE = required(
            "publisher-note", Types.SENTENCES, "What readers should know of the publisher.", "A volunteer project.");
    private static final Field<Optional<Contact>> CONTACT = optional(
            "contact",
            new ContactType(),
            "Where readers and parties send corrections and replies.",
            "{mail: corrections@example.org}");
    private static final Field<Optional<String>> RESPONSIBLE = optional(
            "responsible",
            Types.SENTENCES,
            "Who answers for the site: a name and a postal address.",
            "Jo Example, 1 Example Street, Exampletown");
    private static final Field<Optional<String>> FUNDING =
            optional("funding", Types.SENTENCES, "Who pays for the site.", "Nobody pays; its makers give their time.");
    private static final Field<Optional<String>> INDEPENDENCE = optional(
            "independence",
            Types.SENTENCES,
            "How the site keeps its judgement from those who pay for it or are written about.",
            "No editor works for a party of the case.");
    private static final Field<Optional<String>> HOSTING = optional(
            "hosting",
            Types.SENTENCES,
            "Whose servers the site stands on, and what they keep of a visit.",
            "Example Host keeps the addresses of visitors for seven days.");
    private static final Field<Optional<String>> CONTENT_LICENCE = optional(
            "content-licence",
            Types.SENTENCES,
            "Under which terms its texts may be used.",
            "Creative Commons Attribution 4.0 International");
    private static final Field<Integer> RECHECK_AFTER = new Field<>(
            "recheck-after",
            new NumberType(10_000),
            Optional.of(365),
            "After how many days a claim should be checked again.",
            "365");
    private static final Field<Integer> QUOTED_SHARE = new Field<>(
            "quoted-share-at-most",
            new NumberType(100),
            Optional.of(20),
            "How many percent of a stored copy the quotations of all claims may take together.",
            "20");
    private static final Field<List<String>> ALWAYS_ANSWERING = list(
            "always-answering", Types.PARTY, "The parties whose answer every claim shows, accused or not.", "[meta]");

    private static final Field<Integer> FORMAT = new Field<>(
            "format",
            new FormatType(),
            Optional.of(FormatType.NEWEST),
            "The number of the format in which the records are written.",
            "1");

    static final GroupType<SiteSettings> TYPE = new GroupType<>(
            "the site's settings",
            fields(List.of(
                    FORMAT,
                    TITLE,
                    TAGLINE,
                    LEAD,
                    INTRODUCTION,
                    QUESTIONS,
                    FINDINGS,
                    GLOSSARY,
                    SELECTION,
                    BASE_URL,
                    LANGUAGE,
                    REPOSITORY,
                    PUBLISHER,
                    PUBLISHER_NOTE,
                    CONTACT,
                    RESPONSIBLE,
                    FUNDING,
                    INDEPENDENCE,
                    HOSTING,
                    CONTENT_LICENCE,
                    RECHECK_AFTER,
                    QUOTED_SHARE,
                    ALWAYS_ANSWERING)),
            SiteFields::settings);

    private SiteFields() {}

    /** These fields, and after them those that say how the site looks. */
    private static List<Field<?>> fields(List<Field<?>> ofTheSite) {
        return Stream.of(ofTheSite, LookFields.ALL, LayoutFields.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static SiteSettings settings(GroupType.Values values) {
        return new SiteSettings(
                values.get(TITLE),
                values.get(TAGLINE),
                values.get(LEAD),
                values.get(INTRODUCTION),
                values.get(QUESTIONS),
                values.get(FINDINGS),
                values.get(GLOSSARY),
                values.get(SELECTION),
                values.get(BASE_URL),
                values.get(LANGUAGE),
                values.get(REPOSITORY),
                values.get(PUBLISHER),
                values.get(PUBLISHER_NOTE),
                accountability(values),
                values.get(RECHECK_AFTER),
                values.get(QUOTED_SHARE),
                values.get(ALWAYS_ANSWERING),
                LayoutFields.appearance(values));
    }

    private static Accountability accountability(GroupType.Values values) {
        return new Accountability(
                values.get(CONTACT),
                values.get(RESPONSIBLE),
                values.get(FUNDING),
                values.get(INDEPENDENCE),
                values.get(HOSTING),
                values.get(CONTENT_LICENCE));
    }
}

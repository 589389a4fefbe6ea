package org.claimpress.read;

import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.Asked;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Quote;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyScope;
import org.claimpress.model.ReplyState;

/** The fields of a reply. */
final class ReplyFields {

    private static final Field<String> PARTY = required("party", Types.PARTY, "Who answers.", "meta");
    private static final Field<ReplyState> STATE = required(
            "state",
            // The state of which the rules ask least, so that one mistake is told once.
            WordType.of(ReplyState.class).orElse(ReplyState.NONE_FOUND),
            "How it answers.",
            "denies");
    private static final Field<ReplyScope> SPEAKS_TO = new Field<>(
            "speaks-to",
            WordType.of(ReplyScope.class),
            Optional.of(ReplyScope.THIS_CLAIM),
            "What it answers: this claim, a part of it, the news stories as a whole, or the complaint as a whole.",
            "part");
    private static final Field<Optional<String>> PART = optional(
            "part",
            new TextType(70),
            "Which part of the claim it speaks to, as it goes on after “denies a part of it,”; of another matter, which, after “speaks of”.",
            "that messages were shared");
    private static final Field<Optional<String>> SPEAKER =
            optional("speaker", Types.PHRASE, "Who spoke for it.", "Andy Stone, communications director");
    private static final Field<Optional<PartialDate>> DATE = required(
            "date",
            new UnknownOrType<>(Types.DATE),
            "When it answered; for none-found, the day of the search.",
            "2024-04-02");
    private static final Field<Optional<Asked>> ASKED = new Field<>(
            "asked",
            new AskedType(),
            Optional.of(Optional.empty()),
            "The day on which you asked it for its answer yourself, or never; the page says nothing of it without this.",
            "never");
    private static final Field<Optional<String>> SOURCE =
            optional("source", Types.SOURCE, "The source of the answer.", "meta-stone-2024");
    private static final Field<Optional<String>> STATEMENT = optional(
            "statement",
            Types.STATEMENT,
            "The whole of what it sent to this site, word for word, with an empty line between paragraphs.",
            "We have read this page. It is wrong.");
    private static final Field<Optional<String>> NOTE =
            optional("note", Types.SENTENCES, "What to know about the answer.", "Does not name the API.");

    static final GroupType<Reply> TYPE = new GroupType<>(
            "a reply",
            List.of(
                    PARTY,
                    STATE,
                    SPEAKS_TO,
                    PART,
                    SPEAKER,
                    DATE,
                    ASKED,
                    SOURCE,
                    QuoteFields.QUOTE,
                    QuoteFields.AFTER,
                    QuoteFields.VIA,
                    STATEMENT,
                    NOTE),
            ReplyFields::reply);

    private ReplyFields() {}

    private static Reply reply(GroupType.Values values) {
        Optional<String> source = values.get(SOURCE);
        Optional<Quote> quote = QuoteFields.quote(values, source.orElse(""));
        return new Reply(
                values.get(PARTY),
                values.get(STATE),
                values.get(SPEAKS_TO),
                values.get(PART),
                values.get(DATE),
                values.get(ASKED),
                values.get(SPEAKER),
                source,
                quote,
                values.get(STATEMENT),
                values.get(NOTE));
    }
}

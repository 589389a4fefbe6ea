package org.claimpress.read;

import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.Voice;
import org.claimpress.model.Wording;
import org.claimpress.model.WordingChange;

/** The fields of a wording. */
final class WordingFields {

    private static final Field<String> SOURCE = required("source", Types.SOURCE, "The source.", "seed-002");
    private static final Field<Voice> VOICE =
            required("voice", WordType.of(Voice.class), "In which voice it says so.", "allegation");
    private static final Field<List<WordingChange>> CHANGES = list(
            "changes",
            WordType.of(WordingChange.class),
            "What it changed against the words of the origin.",
            "[hedge-dropped]");
    private static final Field<Optional<String>> MARKED = optional(
            "marked",
            Types.QUOTE,
            "The words of the quotation that go further than the origin; the page marks them.",
            "peek into");
    private static final Field<Optional<String>> INSTEAD_OF =
            optional("instead-of", Types.QUOTE, "The words of the origin that these stand for.", "programmatic access");
    private static final Field<Optional<String>> HEDGE_ABOUT = optional(
            "hedge-about",
            Types.SENTENCES,
            "What the hedge in the quotation's sentence is about, where it is about something else than these words.",
            "The word “alleged” belongs to the price and not to the sale.");
    private static final Field<Optional<String>> NOTE =
            optional("note", Types.SENTENCES, "What to see in it.", "Keeps the filing's words.");

    static final GroupType<Wording> TYPE = new GroupType<>(
            "a wording",
            List.of(
                    SOURCE,
                    QuoteFields.QUOTE,
                    QuoteFields.AFTER,
                    QuoteFields.VIA,
                    VOICE,
                    CHANGES,
                    MARKED,
                    INSTEAD_OF,
                    HEDGE_ABOUT,
                    NOTE),
            values -> new Wording(
                    values.get(SOURCE),
                    QuoteFields.quote(values, values.get(SOURCE)),
                    values.get(VOICE),
                    values.get(CHANGES),
                    values.get(MARKED),
                    values.get(INSTEAD_OF),
                    values.get(HEDGE_ABOUT),
                    values.get(NOTE)));

    private WordingFields() {}
}

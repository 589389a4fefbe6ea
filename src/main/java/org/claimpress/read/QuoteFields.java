package org.claimpress.read;

import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.util.Optional;
import org.claimpress.model.Quote;

/** The fields in which a record quotes a source. */
final class QuoteFields {

    static final Field<Optional<String>> QUOTE = optional(
            "quote", Types.QUOTE, "The source's exact words, short.", "\"allowed Netflix programmatic access\"");
    static final Field<String> REQUIRED_QUOTE = required(
            "quote", Types.QUOTE, "The source's exact words, short.", "\"allowed Netflix programmatic access\"");
    static final Field<Optional<String>> VIA = optional(
            "via",
            Types.SOURCE,
            "The source in which the words were read, where that is another one.",
            "notthebee-2024");

    static final Field<Optional<String>> AFTER = optional(
            "after",
            Types.NAME,
            "The words just before the quotation, where the source has it several times.",
            "an agreement that");

    private QuoteFields() {}

    /** The quotation, where the group has one. */
    static Optional<Quote> quote(GroupType.Values values, String source) {
        return values.get(QUOTE).map(text -> new Quote(text, values.get(AFTER), source, values.get(VIA)));
    }
}

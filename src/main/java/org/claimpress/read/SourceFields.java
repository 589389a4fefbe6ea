package org.claimpress.read;

import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;
import org.claimpress.model.DerivationReason;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Reading;
import org.claimpress.model.SecondReading;
import org.claimpress.model.Source;
import org.claimpress.model.SourceKind;
import org.claimpress.text.Limits;

/** The fields of a source. */
final class SourceFields {

    private static final Field<String> ID =
            required("id", Types.ID, "The source's address: the file's name without .yaml.", "register-2024");
    private static final Field<SourceKind> KIND =
            required("kind", WordType.of(SourceKind.class), "What it is.", "news");
    private static final Field<Optional<String>> TITLE = required(
            "title", new UnknownOrType<>(Types.NAME), "Its title as published, or the word unknown.", "unknown");
    private static final Field<Optional<String>> CALLED = optional(
            "called",
            Types.PHRASE,
            "Our own name for it, where it has no title, we do not know it, or it is in another language.",
            "Andy Stone’s post on X");
    private static final Field<Optional<Locale>> LANGUAGE = optional(
            "language",
            new LanguageType(),
            "The language of its title and text; leave it out where that is the site's.",
            "pt");
    private static final Field<Optional<String>> PUBLISHER = required(
            "publisher", new UnknownOrType<>(Types.NAME), "Who published it, or the word unknown.", "The Register");
    private static final Field<Optional<String>> AUTHOR =
            required("author", new UnknownOrType<>(Types.NAME), "Who wrote it, or the word unknown.", "unknown");
    private static final Field<Optional<PartialDate>> DATE = required(
            "date", new UnknownOrType<>(Types.DATE), "When it was published, or the word unknown.", "2024-04-02");
    private static final Field<Optional<String>> DATE_NOTE =
            optional("date-note", Types.SENTENCES, "What to know about the date.", "Read from the address.");
    private static final Field<Optional<URI>> URL = optional(
            "url", new SourceAddressType(Types.ADDRESS), "Where it is.", "https://www.theregister.com/2024/04/02/");
    private static final Field<Optional<String>> NO_URL = optional(
            "no-url", Types.SENTENCES, "Why there is no address, where there is none.", "The original was not found.");
    private static final Field<Optional<URI>> ARCHIVED =
            optional("archived", Types.ADDRESS, "An archived copy.", "https://web.archive.org/web/2024/…");
    private static final Field<Optional<String>> NOT_ARCHIVED =
            optional("not-archived", Types.SENTENCES, "Why there is no archived copy.", "No copy has been made yet.");
    private static final Field<Reading> READ =
            required("read", WordType.of(Reading.class), "How it was read.", "excerpt");
    private static final Field<SecondReading> SECOND_READING =
            required("second-reading", WordType.of(SecondReading.class), "Whether it was looked up again.", "agreed");
    private static final Field<Optional<String>> STORED_COPY = optional(
            "stored-copy",
            new FileNameType(),
            "The file name of the copy that quotations are checked against.",
            "mail.txt");
    private static final Field<Optional<String>> SPEAKS_FOR =
            optional("speaks-for", Types.PARTY, "The party whose own statement it is.", "meta");
    private static final Field<Optional<String>> NOTE =
            optional("note", Types.SENTENCES, "What else to know.", "Links the filings themselves.");

    private static final Field<String> FROM =
            required("from", Types.SOURCE, "The source it took something from.", "court-letter-2023");
    private static final Field<DerivationReason> REASON =
            required("reason", WordType.of(DerivationReason.class), "How we know.", "quotes-it");
    private static final Field<String> WHY =
            required("why", Types.SENTENCES, "The evidence for that, in a sentence.", "Quotes it at length.");
    private static final Field<List<String>> FOR_CLAIMS = list(
            "claims",
            Types.CLAIM,
            "The claims for which it took something; leave out where it is for all.",
            "[irish-fine]");
    private static final GroupType<Derivation> DERIVATION = new GroupType<>(
            "a derivation",
            List.of(FROM, REASON, WHY, FOR_CLAIMS),
            values -> new Derivation(values.get(FROM), values.get(REASON), values.get(WHY), values.get(FOR_CLAIMS)));
    private static final Field<Ancestry> DERIVES_FROM = required(
            "derives-from",
            new AncestryType(new ListType<>(DERIVATION, true, Limits.DERIVATIONS)),
            "Where it has its facts from: nothing, unknown, or a list.",
            "unknown");

    static final GroupType<Source> TYPE = new GroupType<>(
            "a source",
            List.of(
                    ID,
                    KIND,
                    TITLE,
                    CALLED,
                    LANGUAGE,
                    PUBLISHER,
                    AUTHOR,
                    DATE,
                    DATE_NOTE,
                    URL,
                    NO_URL,
                    ARCHIVED,
                    NOT_ARCHIVED,
                    READ,
                    SECOND_READING,
                    STORED_COPY,
                    SPEAKS_FOR,
                    DERIVES_FROM,
                    NOTE),
            SourceFields::source);

    private SourceFields() {}

    private static Source source(GroupType.Values values) {
        return new Source(
                values.get(ID),
                values.get(KIND),
                values.get(TITLE),
                values.get(CALLED),
                values.get(LANGUAGE),
                values.get(PUBLISHER),
                values.get(AUTHOR),
                values.get(DATE),
                values.get(DATE_NOTE),
                values.get(URL),
                values.get(NO_URL),
                values.get(ARCHIVED),
                values.get(NOT_ARCHIVED),
                values.get(READ),
                values.get(SECOND_READING),
                values.get(STORED_COPY),
                values.get(SPEAKS_FOR),
                values.get(DERIVES_FROM),
                values.get(NOTE));
    }
}

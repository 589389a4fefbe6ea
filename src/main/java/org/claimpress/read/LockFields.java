package org.claimpress.read;

import static org.claimpress.read.Field.required;

import java.time.LocalDate;
import java.util.List;
import org.claimpress.model.LockedQuote;
import org.claimpress.text.Limits;

/** The fields of an entry of the quote lock. */
final class LockFields {

    private static final Field<String> SOURCE =
            required("source", Types.SOURCE, "The source in which the words were read.", "seed-002");
    private static final Field<String> QUOTE = required("quote", Types.QUOTE, "The words.", "\"programmatic access\"");
    private static final Field<String> SHA256 =
            required("sha256", Types.PHRASE, "The SHA-256 of the copy.", "\"9f86…\"");
    private static final Field<Integer> AT =
            required("at", new NumberType(100_000_000), "Where they begin, in code points from 0.", "1093");
    private static final Field<String> BEFORE =
            required("before", new RawTextType(), "What stands before them.", "\"agreement that \"");
    private static final Field<String> AFTER =
            required("after", new RawTextType(), "What stands after them.", "\" to Facebook\"");
    private static final Field<LocalDate> FOUND =
            required("found", Types.DAY, "The day on which they were found.", "2026-11-21");

    private static final GroupType<LockedQuote> ENTRY = new GroupType<>(
            "an entry of the quote lock",
            List.of(SOURCE, QUOTE, SHA256, AT, BEFORE, AFTER, FOUND),
            values -> new LockedQuote(
                    values.get(SOURCE),
                    values.get(QUOTE),
                    values.get(SHA256),
                    values.get(AT),
                    values.get(BEFORE),
                    values.get(AFTER),
                    values.get(FOUND)));

    static final ListFile<LockedQuote> FILE = ListFile.of("quotes", ENTRY, "the quote lock", Limits.LOCK_ENTRIES);

    private LockFields() {}
}

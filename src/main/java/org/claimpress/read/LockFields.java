package org.claimpress.read;

import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.LockedCopy;
import org.claimpress.model.LockedHedge;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.QuoteLock;
import org.claimpress.model.WordRange;
import org.claimpress.text.Limits;
import org.claimpress.yaml.YamlNode;

/** The fields of the quote lock. Fields that older locks do not have may be missing, so that {@code verify} can add them. */
final class LockFields {

    private static final int LARGEST = 100_000_000;

    private static final Field<String> SOURCE =
            required("source", Types.SOURCE, "The source in which the words were read.", "seed-002");
    private static final Field<String> QUOTE = required(
            "quote", new TextType(400, false, WrittenText.Author.PROGRAM), "The words.", "\"programmatic access\"");
    private static final Field<String> SHA256 =
            required("sha256", new HashType(), "The SHA-256 of the copy.", "\"9f86…\"");
    private static final Field<Integer> AT =
            required("at", new NumberType(LARGEST), "Where they begin, in code points from 0.", "1093");
    private static final Field<List<WordRange>> WORDS = new Field<>(
            "words",
            new WordRangesType(),
            Optional.of(List.of()),
            "Which words of the copy they are, from 0; a range for each part.",
            "\"12-25, 40-44\"");
    private static final Field<String> BEFORE =
            required("before", new RawTextType(), "What stands before them.", "\"agreement that \"");
    private static final Field<String> AFTER =
            required("after", new RawTextType(), "What stands after them.", "\" to Facebook\"");
    private static final Field<Optional<String>> HEDGE =
            optional("hedge", Types.PHRASE, "The hedge in their sentence, outside of them.", "allegedly");
    private static final Field<Optional<Integer>> HEDGE_AT =
            optional("hedge-at", new NumberType(LARGEST), "Where the hedge begins, in code points from 0.", "1070");
    private static final Field<LocalDate> FOUND =
            required("found", Types.DAY, "The day on which they were found.", "2026-11-21");

    private static final GroupType<LockedQuote> ENTRY = new GroupType<>(
            "an entry of the quote lock",
            List.of(SOURCE, QUOTE, SHA256, AT, WORDS, BEFORE, AFTER, HEDGE, HEDGE_AT, FOUND),
            values -> new LockedQuote(
                    values.get(SOURCE),
                    values.get(QUOTE),
                    values.get(SHA256),
                    values.get(AT),
                    values.get(WORDS),
                    values.get(BEFORE),
                    values.get(AFTER),
                    values.get(HEDGE)
                            .map(word ->
                                    new LockedHedge(word, values.get(HEDGE_AT).orElse(0))),
                    values.get(FOUND)));

    private static final Field<Integer> COPY_WORDS =
            required("words", new NumberType(LARGEST), "How many words the copy has.", "512");

    private static final Field<Optional<Integer>> COPY_CHARACTERS =
            optional("characters", new NumberType(LARGEST), "How many code points the copy has.", "3120");

    private static final GroupType<LockedCopy> COPY = new GroupType<>(
            "a copy in the quote lock",
            List.of(SOURCE, SHA256, COPY_WORDS, COPY_CHARACTERS),
            values -> new LockedCopy(
                    values.get(SOURCE), values.get(SHA256), values.get(COPY_WORDS), values.get(COPY_CHARACTERS)));

    private static final Field<List<LockedCopy>> COPY_LIST = new Field<>(
            "copies", new ListType<>(COPY, false, Limits.LOCK_ENTRIES), Optional.of(List.of()), "The copies.", "[…]");
    private static final Field<List<LockedQuote>> QUOTE_LIST =
            required("quotes", new ListType<>(ENTRY, true, Limits.LOCK_ENTRIES), "The quotations.", "[…]");

    static final GroupType<QuoteLock> TYPE = new GroupType<>(
            "the quote lock",
            List.of(COPY_LIST, QUOTE_LIST),
            values -> new QuoteLock(values.get(COPY_LIST), values.get(QUOTE_LIST)));

    private LockFields() {}

    /** Where the quotations stand, in order. */
    static List<YamlNode> quoteNodes(YamlNode root) {
        return ListFile.nodes(root, TYPE, QUOTE_LIST);
    }
}

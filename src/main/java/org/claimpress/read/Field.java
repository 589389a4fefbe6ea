package org.claimpress.read;

import java.util.List;
import java.util.Optional;

/**
 * A field of a record, declared once: the declaration reads it, names it in messages, and can be printed as a schema.
 *
 * @param name what editors write before the colon
 * @param type what it holds
 * @param absent what stands for it where it is left out; empty where it may not be
 * @param meaning what to write there, in a sentence
 * @param example a valid value, as YAML
 * @param <T> what it is read into
 */
public record Field<T>(String name, FieldType<T> type, Optional<T> absent, String meaning, String example) {

    /** A field that every record must have. */
    static <T> Field<T> required(String name, FieldType<T> type, String meaning, String example) {
        return new Field<>(name, type, Optional.empty(), meaning, example);
    }

    /** A field that may be left out. */
    static <T> Field<Optional<T>> optional(String name, FieldType<T> type, String meaning, String example) {
        return new Field<>(name, new MappedType<>(type, Optional::of), Optional.of(Optional.empty()), meaning, example);
    }

    /** A list that may be left out, and is then empty. */
    static <T> Field<List<T>> list(String name, FieldType<T> item, String meaning, String example) {
        return new Field<>(name, new ListType<>(item, false), Optional.of(List.of()), meaning, example);
    }

    /** A list with at least one item. */
    static <T> Field<List<T>> filledList(String name, FieldType<T> item, String meaning, String example) {
        return new Field<>(name, new ListType<>(item, true), Optional.empty(), meaning, example);
    }
}

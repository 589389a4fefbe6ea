package org.claimpress.edit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimpress.markdown.RichText;
import org.claimpress.model.LockedHedge;
import org.claimpress.model.Term;

/** Collects the changes of one record, each as a sentence. */
final class Changes {

    private final List<String> sentences = new ArrayList<>();

    /** Adds a sentence as it is. */
    void add(String sentence) {
        sentences.add(sentence);
    }

    /** The sentences so far. */
    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /**
     * Adds the names of all components that differ, but for those that have been told of, so that nothing changes in silence.
     *
     * @param told the names of the components that have been told of
     */
    <T extends Record> void others(T old, T now, Set<String> told) {
        List<String> others = Arrays.stream(old.getClass().getRecordComponents())
                .filter(component -> !told.contains(component.getName()))
                .filter(component -> !component(component, old).equals(component(component, now)))
                .map(component -> words(component))
                .toList();
        if (!others.isEmpty()) {
            sentences.add("Changed: " + String.join(", ", others) + ".");
        }
    }

    /** Adds each component that differs, with what it was and what it is, but for those that have been told of. */
    <T extends Record> void values(T old, T now, Set<String> told) {
        Arrays.stream(old.getClass().getRecordComponents())
                .filter(component -> !told.contains(component.getName()))
                .forEach(component ->
                        value(sentenceCase(words(component)), component(component, old), component(component, now)));
    }

    /** What differs between the two, such as {@code origins 2 → 1}, but for what has been told of; in one line. */
    static <T extends Record> String differences(T old, T now, Set<String> told) {
        return Arrays.stream(old.getClass().getRecordComponents())
                .filter(component -> !told.contains(component.getName()))
                .filter(component -> !component(component, old).equals(component(component, now)))
                .map(component -> "%s %s → %s"
                        .formatted(
                                words(component), shown(component(component, old)), shown(component(component, now))))
                .collect(Collectors.joining(", "));
    }

    private static String sentenceCase(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Object component(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Every accessor of a public record can be called", impossible);
        }
    }

    /** A name such as {@code dateNote} in words. */
    private static String words(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    void text(String name, String old, String now) {
        if (!old.equals(now)) {
            sentences.add("%s: “%s” → “%s”".formatted(name, old, now));
        }
    }

    void value(String name, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            sentences.add("%s: %s → %s.".formatted(name, shown(old), shown(now)));
        }
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Changes::shown).orElse("none");
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? "none"
                    : several.stream().map(Changes::shown).collect(Collectors.joining(", "));
        }
        if (value instanceof LockedHedge hedge) {
            return "“" + hedge.word() + "” at position " + hedge.position();
        }
        if (value instanceof Term term) {
            return term.label();
        }
        return value instanceof Boolean sure ? (sure ? "yes" : "no") : value.toString();
    }

    /** What was added and taken away, by name; of several things one says “sources”. */
    void set(String thing, List<String> old, List<String> now) {
        set(thing, thing + "s", old, now);
    }

    /** What was added and taken away, by name. */
    void set(String thing, String things, List<String> old, List<String> now) {
        named(thing, things, "added", difference(now, old));
        named(thing, things, "removed", difference(old, now));
    }

    private void named(String thing, String things, String deed, Set<String> ids) {
        if (!ids.isEmpty()) {
            sentences.add(
                    "%s %s: %s.".formatted(capital(count(ids.size(), thing, things)), deed, String.join(", ", ids)));
        }
    }

    /** How many were added and taken away; of several things one says “unknowns”. */
    <T> void numbered(String thing, List<T> old, List<T> now) {
        numbered(thing, thing + "s", old, now);
    }

    /** How many were added and taken away. */
    <T> void numbered(String thing, String things, List<T> old, List<T> now) {
        counted(thing, things, "added", now, old);
        counted(thing, things, "removed", old, now);
    }

    private <T> void counted(String thing, String things, String deed, List<T> some, List<T> others) {
        int number = (int) some.stream().filter(item -> !others.contains(item)).count();
        if (number > 0) {
            sentences.add("%s %s.".formatted(capital(count(number, thing, things)), deed));
        }
    }

    /** Where a long text has changed. */
    void body(String name, RichText old, RichText now) {
        if (!old.text().equals(now.text())) {
            PassageChanges.between(old.text(), now.text()).forEach(place -> sentences.add(name + ": " + place));
        } else if (!old.equals(now)) {
            sentences.add(name + ": links or markup changed.");
        }
    }

    static Set<String> difference(List<String> some, List<String> others) {
        Set<String> difference = new LinkedHashSet<>(some);
        others.forEach(difference::remove);
        return difference;
    }

    /** So many of the thing; of several one says “words”. */
    static String count(int number, String thing) {
        return count(number, thing, thing + "s");
    }

    private static String count(int number, String thing, String things) {
        return number + " " + (number == 1 ? thing : things);
    }

    private static String capital(String text) {
        return text.startsWith("1 ") ? "One " + text.substring(2) : text;
    }
}

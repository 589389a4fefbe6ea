package org.claimpress.edit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimpress.markdown.RichText;

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
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : value.toString();
    }

    /** What was added and taken away, by name. */
    void set(String thing, List<String> old, List<String> now) {
        named(thing, "added", difference(now, old));
        named(thing, "removed", difference(old, now));
    }

    void named(String thing, String deed, Set<String> ids) {
        if (!ids.isEmpty()) {
            sentences.add("%s %s: %s.".formatted(capital(count(ids.size(), thing)), deed, String.join(", ", ids)));
        }
    }

    <T> void numbered(String thing, List<T> old, List<T> now) {
        int added = (int) now.stream().filter(item -> !old.contains(item)).count();
        int removed = (int) old.stream().filter(item -> !now.contains(item)).count();
        if (added > 0) {
            sentences.add(capital(count(added, thing)) + " added.");
        }
        if (removed > 0) {
            sentences.add(capital(count(removed, thing)) + " removed.");
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

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String capital(String text) {
        return text.startsWith("1 ") ? "One " + text.substring(2) : text;
    }
}

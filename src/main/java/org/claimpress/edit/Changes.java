package org.claimpress.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    /** Adds that something changed, where no sentence says so yet. */
    void orElse(boolean changed, String sentence) {
        if (changed && sentences.isEmpty()) {
            sentences.add(sentence);
        }
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

    void body(String old, String now) {
        if (!old.equals(now)) {
            sentences.add("Text changed: %s → %s.".formatted(words(old), words(now)));
        }
    }

    private static String words(String text) {
        return count(text.isBlank() ? 0 : text.strip().split("\\s+").length, "word");
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

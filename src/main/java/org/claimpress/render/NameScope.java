package org.claimpress.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that are known at one place of a template, and what stands under them. */
final class NameScope {

    /** The list around the place, under a name that no template can write. */
    static final String LISTED = "#items";

    private final Optional<NameScope> outer;
    private final Map<String, Shape> names = new HashMap<>();
    private final Map<String, Library> libraries = new HashMap<>();
    private final Map<String, HomedMacro> macros = new HashMap<>();

    private NameScope(Optional<NameScope> outer) {
        this.outer = outer;
    }

    /** A macro with the place where it was written. */
    record HomedMacro(TemplateSource.Macro macro, String template, NameScope home) {}

    /** A template that another has imported. */
    record Library(String template, NameScope scope) {}

    static NameScope empty() {
        return new NameScope(Optional.empty());
    }

    /** A scope in this one. */
    NameScope inner() {
        return new NameScope(Optional.of(this));
    }

    void put(String name, Shape shape) {
        names.put(name, shape);
    }

    void put(String name, Library library) {
        libraries.put(name, library);
    }

    /** Knows the macros of a template. */
    void take(TemplateSource source) {
        source.macros().forEach((name, macro) -> macros.put(name, new HomedMacro(macro, source.name(), this)));
    }

    /** What stands under a name; a macro or a template is a value of which nothing is known. */
    Optional<Shape> shape(String name) {
        if (names.containsKey(name)) {
            return Optional.of(names.get(name));
        }
        if (libraries.containsKey(name) || macros.containsKey(name)) {
            return Optional.of(Shape.ANY);
        }
        return outer.flatMap(scope -> scope.shape(name));
    }

    Optional<Library> library(String name) {
        return Optional.ofNullable(libraries.get(name)).or(() -> outer.flatMap(scope -> scope.library(name)));
    }

    Optional<HomedMacro> macro(String name) {
        return Optional.ofNullable(macros.get(name)).or(() -> outer.flatMap(scope -> scope.macro(name)));
    }

    /** The macros that were written here. */
    Map<String, HomedMacro> macros() {
        return macros;
    }

    /** All names known here, for suggestions. */
    SortedSet<String> known() {
        SortedSet<String> known = outer.map(NameScope::known).orElseGet(TreeSet::new);
        known.addAll(names.keySet());
        known.remove(LISTED);
        known.addAll(libraries.keySet());
        return known;
    }
}

package org.claimpress.render;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A template as its names are looked at.
 *
 * @param name its name
 * @param tree what stands in it
 * @param macros its macros by name
 */
record TemplateSource(String name, TemplateTree tree, Map<String, Macro> macros) {

    /**
     * A macro.
     *
     * @param tree what stands in it
     * @param parameters its parameters by name, in their order, each with whether it may be left out
     */
    record Macro(TemplateTree tree, Map<String, Boolean> parameters) {}

    static TemplateSource of(String name, TemplateTree tree) {
        Map<String, Macro> macros = new TreeMap<>();
        collect(tree, macros);
        return new TemplateSource(name, tree, macros);
    }

    private static void collect(TemplateTree tree, Map<String, Macro> macros) {
        for (TemplateTree child : tree.children()) {
            if (child.is("#macro") || child.is("#function")) {
                String[] parts = child.rest().split("[ (]", 2);
                macros.put(parts[0], new Macro(child, Expression.parameters(parts.length > 1 ? parts[1] : "")));
            }
            collect(child, macros);
        }
    }

    /** The names that this template gives values to somewhere in it. */
    Set<String> assigned() {
        Set<String> names = new TreeSet<>();
        assigned(tree, names);
        return names;
    }

    private static void assigned(TemplateTree tree, Set<String> names) {
        tree.assigned().ifPresent(names::add);
        tree.children().forEach(child -> assigned(child, names));
    }
}

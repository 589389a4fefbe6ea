package org.claimpress.render;

import java.util.Optional;
import org.claimpress.problem.Suggestions;

/**
 * Asks for the names in one piece of a template, and tells those that nothing stands under.
 *
 * @param templates takes in what is wrong
 * @param template the template
 * @param scope the names known there
 * @param tree the piece
 */
record Asking(TemplateTexts templates, String template, NameScope scope, TemplateTree tree)
        implements Expression.Names {

    @Override
    public Shape named(String name) {
        Optional<Shape> shape = scope.shape(name);
        if (shape.isEmpty()) {
            templates.tell(
                    template,
                    tree,
                    name,
                    "Nothing is named \"" + name + "\" here",
                    Suggestions.advice(name, scope.known()));
        }
        return shape.orElse(Shape.ANY);
    }

    @Override
    public Shape part(Shape of, String path, String name) {
        Optional<Shape> part = of.part(name);
        if (part.isEmpty()) {
            String whole = path.isEmpty() ? name : path + "." + name;
            templates.tell(
                    template,
                    tree,
                    whole,
                    of.names().isEmpty()
                            ? "\"" + path + "\" is " + of.words() + ", and has no \"" + name + "\""
                            : "\"" + path + "\" has no \"" + name + "\"",
                    of.names().isEmpty()
                            ? "Print it as it is, or ask something else."
                            : Suggestions.advice(name, of.names()));
        }
        return part.orElse(Shape.ANY);
    }
}

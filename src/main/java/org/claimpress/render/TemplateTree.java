package org.claimpress.render;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a template that FreeMarker has parsed.
 *
 * @param says what it is, in one form however it was written: a list, a call, a printed value or plain text, as FreeMarker repeats it
 * @param line the line where it begins, from 1
 * @param column the column where it begins, from 1
 * @param endLine the line where it ends
 * @param children the pieces in it
 */
record TemplateTree(String says, int line, int column, int endLine, List<TemplateTree> children) {

    private static final Pattern ASSIGNMENT = Pattern.compile(
            "(?:#(?:assign|local|global) )?(?<name>[\\p{L}_$@][\\p{L}\\p{N}_$@]*) ?(?:[-+*/%]?=|\\+\\+|--) ?");

    /** The whole of a template. */
    // Its tree is the one way to see what a template asks for on branches that do not run.
    @SuppressWarnings("deprecation")
    static TemplateTree of(Template template) {
        return of(template.getRootTreeNode());
    }

    @SuppressWarnings("deprecation")
    private static TemplateTree of(TemplateElement element) {
        List<TemplateTree> children = new ArrayList<>();
        for (int i = 0; i < element.getChildCount(); i++) {
            children.add(of((TemplateElement) element.getChildAt(i)));
        }
        return new TemplateTree(
                element.getDescription(),
                element.getBeginLine(),
                element.getBeginColumn(),
                element.getEndLine(),
                List.copyOf(children));
    }

    /** Whether it is the directive or call with this name, such as {@code #list}. */
    boolean is(String name) {
        return says.equals(name) || says.startsWith(name + " ");
    }

    /** What stands behind the first word. */
    String rest() {
        int space = says.indexOf(' ');
        return space < 0 ? "" : says.substring(space + 1);
    }

    /** The name that it gives a value to, where it does. */
    Optional<String> assigned() {
        Matcher assignment = ASSIGNMENT.matcher(says);
        return assignment.lookingAt() ? Optional.of(assignment.group("name")) : Optional.empty();
    }

    /** What it gives to a name, or what it prints or asks, as an expression. */
    String expression() {
        Matcher assignment = ASSIGNMENT.matcher(says);
        if (assignment.lookingAt()) {
            return says.substring(assignment.end());
        }
        return says.startsWith("${") ? says.substring(2, says.length() - 1) : rest();
    }
}

package org.claimpress.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an expression of a template, in the form in which FreeMarker repeats it, and asks for each name in it. */
final class Expression {

    /** What knows the names. */
    interface Names {

        /** What stands under a name at the beginning of a path. */
        Shape named(String name);

        /** What stands under a name of a value. */
        Shape part(Shape of, String path, String name);
    }

    /**
     * An argument of a call.
     *
     * @param name the name of its parameter; empty where its position tells which it is
     * @param shape what it is
     */
    record Argument(Optional<String> name, Shape shape) {}

    /** What knows every name, and nothing of it. */
    private static final Names ANY_NAME = new Names() {

        @Override
        public Shape named(String name) {
            return Shape.ANY;
        }

        @Override
        public Shape part(Shape of, String path, String name) {
            return Shape.ANY;
        }
    };

    private static final Pattern TOKEN = Pattern.compile(
            "(?s)\\s*(?:(?<text>r?\"(?:\\\\.|[^\"\\\\])*\"|r?'(?:\\\\.|[^'\\\\])*')|(?<name>[\\p{L}_$@][\\p{L}\\p{N}_$@]*)"
                    + "|(?<number>\\d+(?:\\.\\d+)?)|(?<sign>\\?\\?|->|\\.\\.[<*!]?|==|!=|<=|>=|&&|\\|\\||.))");

    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{([^}]*)\\}");

    private static final Set<String> WORDS = Set.of("true", "false", "gt", "gte", "lt", "lte", "as", "in", "using");
    private static final Set<String> BETWEEN = Set.of(
            "==", "!=", "<=", ">=", "<", ">", "&&", "||", "+", "-", "*", "/", "%", "..", "..<", "..*", "..!", "->",
            "=");
    private static final Set<String> COMPARING = Set.of("gt", "gte", "lt", "lte");

    /** Built-ins that give the list back, or one of the same kind. */
    private static final Set<String> SAME_LIST =
            Set.of("sort", "sort_by", "reverse", "filter", "take_while", "drop_while", "no_esc");

    private static final Set<String> ONE_ITEM = Set.of("first", "last", "min", "max");

    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Set<String> parameters = new HashSet<>();
    private final Names names;
    private int at;

    private Expression(String text, Names names) {
        this.names = names;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (!token.group().isBlank()) {
                tokens.add(token.group().strip());
                starts.add(token.end() - token.group().strip().length());
            }
        }
    }

    /** Asks for each name in an expression, and gives what its last value is. */
    static Shape read(String text, Names names) {
        Expression expression = new Expression(text, names);
        Shape shape = Shape.ANY;
        while (!expression.isAtEnd()) {
            shape = expression.sum();
        }
        return shape;
    }

    /** Asks for each name in the arguments of a call. */
    static List<Argument> arguments(String text, Names names) {
        Expression expression = new Expression(text, names);
        List<Argument> arguments = new ArrayList<>();
        while (!expression.isAtEnd() && !expression.token().equals(";")) {
            if (expression.token().equals(",")) {
                expression.at++;
            } else {
                arguments.add(expression.argument());
            }
        }
        return arguments;
    }

    /** The names of the parameters of a macro, each with whether it may be left out. */
    static Map<String, Boolean> parameters(String text) {
        Expression expression = new Expression(text, ANY_NAME);
        Map<String, Boolean> parameters = new LinkedHashMap<>();
        while (!expression.isAtEnd()) {
            String name = expression.token();
            expression.at++;
            boolean catchesAll = expression.token().startsWith("..");
            boolean optional = expression.token().equals("=");
            if (optional) {
                expression.at++;
                expression.sum();
            }
            if (isName(name)) {
                parameters.put(name, optional || catchesAll);
            }
        }
        return parameters;
    }

    private Argument argument() {
        boolean named =
                isName(token()) && at + 1 < tokens.size() && tokens.get(at + 1).equals("=");
        Optional<String> name = named ? Optional.of(token()) : Optional.empty();
        at += named ? 2 : 0;
        return new Argument(name, sum());
    }

    private boolean isAtEnd() {
        return at >= tokens.size();
    }

    private String token() {
        return isAtEnd() ? "" : tokens.get(at);
    }

    private static boolean isName(String token) {
        return !token.isEmpty()
                && (Character.isLetter(token.charAt(0)) || "_$@".indexOf(token.charAt(0)) >= 0)
                && !token.startsWith("r\"")
                && !token.startsWith("r'");
    }

    /** Values with signs between them; where there is one value alone, that one. */
    private Shape sum() {
        Shape shape = value();
        boolean alone = true;
        while (BETWEEN.contains(token()) || COMPARING.contains(token())) {
            at++;
            alone = false;
            if (!isAtEnd() && !Set.of(")", "]", ",", ";").contains(token())) {
                value();
            }
        }
        return alone ? shape : Shape.ANY;
    }

    private Shape value() {
        String token = token();
        at++;
        if (token.equals("!") || token.equals("-") || token.equals("+")) {
            value();
            return Shape.ANY;
        }
        if (token.equals("(") || token.equals("[") || token.equals("{")) {
            Shape inner = group();
            return behind(token.equals("(") ? inner : Shape.ANY, "");
        }
        if (token.equals(".")) {
            // A special variable, such as .main.
            at++;
            return behind(Shape.ANY, "");
        }
        if (token.endsWith("\"") || token.endsWith("'")) {
            inText(token);
            return behind(Shape.of(String.class), "");
        }
        if (!isName(token) || WORDS.contains(token)) {
            return behind(Shape.ANY, "");
        }
        if (token().equals("->")) {
            parameters.add(token);
            return Shape.ANY;
        }
        return behind(parameters.contains(token) ? Shape.ANY : names.named(token), token);
    }

    private void inText(String text) {
        IN_TEXT.matcher(text).results().forEach(found -> read(found.group(1), names));
    }

    /** What stands in brackets, whose opening one was read. */
    private Shape group() {
        Shape last = Shape.ANY;
        int values = 0;
        while (!isAtEnd() && !Set.of(")", "]", "}").contains(token())) {
            if (token().equals(",") || token().equals(":")) {
                at++;
            } else {
                last = sum();
                values++;
            }
        }
        at++;
        return values == 1 ? last : Shape.ANY;
    }

    /** What stands behind a value: names, indexes, built-ins, defaults. */
    private Shape behind(Shape value, String path) {
        Shape shape = value;
        String way = path;
        while (!isAtEnd()) {
            String token = token();
            if (token.equals(".")) {
                at++;
                shape = names.part(shape, way, token());
                way = way + "." + token();
                at++;
            } else if (token.equals("[") && isClose()) {
                at++;
                group();
                shape = shape.item();
            } else if (token.equals("?")) {
                at++;
                shape = builtIn(shape, token());
                at++;
            } else if (token.equals("(") && isClose()) {
                at++;
                group();
            } else if (token.equals("??")) {
                at++;
                shape = Shape.ANY;
            } else if (token.equals("!") && isClose()) {
                at++;
                if (!isAtEnd()
                        && isClose()
                        && !Set.of(")", "]", "}", ",", ";", "?").contains(token())
                        && !BETWEEN.contains(token())) {
                    value();
                }
            } else {
                return shape;
            }
        }
        return shape;
    }

    /** Whether no space stands before the token. */
    private boolean isClose() {
        return at == 0
                || starts.get(at) == starts.get(at - 1) + tokens.get(at - 1).length();
    }

    private static Shape builtIn(Shape of, String name) {
        if (SAME_LIST.contains(name)) {
            return of;
        }
        return ONE_ITEM.contains(name) ? of.item() : Shape.ANY;
    }
}

package org.claimpress.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Suggestions;
import org.claimpress.render.NameScope.HomedMacro;
import org.claimpress.render.NameScope.Library;

/**
 * Asks for every name in templates, on every branch, whether it runs or not. It follows imports, includes and calls of macros,
 * and knows of each value as much as the types of the views tell.
 */
final class TemplateNames {

    private static final Pattern TEXT = Pattern.compile("[\"']([^\"'$]*)[\"']");
    private static final Pattern LIST = Pattern.compile("(?s)(?<list>.*?)(?: as (?<names>[\\w$, ]+))?");
    private static final String SECTION = "section";

    private final TemplateTexts templates;
    private final Map<String, Shape> roots;
    private final Map<String, Shape> sections;
    private final Map<String, Library> libraries = new HashMap<>();
    private final Set<Object> walked = new HashSet<>();
    private final Set<TemplateTree> called = new HashSet<>();

    /** A call of a macro with values of these shapes. */
    private record Call(TemplateTree macro, Map<String, Shape> values) {}

    /** A template that is looked at with these names known. */
    private record Here(String template, NameScope scope) {}

    /**
     * @param templates the templates, and what takes in what is wrong with them
     * @param roots what every page knows
     * @param sections the sections of a claim's page by the names of their templates, each with what it shows
     */
    TemplateNames(TemplateTexts templates, Map<String, Shape> roots, Map<String, Shape> sections) {
        this.templates = templates;
        this.roots = roots;
        this.sections = sections;
    }

    /** Looks at the template of a page. */
    void page(String name, Shape view) {
        library(name, Map.of("view", view));
    }

    /** Looks at the macros that nothing calls. */
    void rest() {
        for (Library library : List.copyOf(libraries.values())) {
            for (HomedMacro macro : library.scope().macros().values()) {
                if (!called.contains(macro.macro().tree())) {
                    body(macro, Map.of());
                }
            }
        }
    }

    private Library library(String name, Map<String, Shape> more) {
        NameScope scope = NameScope.empty();
        roots.forEach(scope::put);
        more.forEach(scope::put);
        Library library = new Library(name, scope);
        libraries.put(name, library);
        run(name, scope);
        return library;
    }

    /** Looks at a template as one that is imported or included. */
    private void run(String name, NameScope scope) {
        templates.source(name).ifPresent(source -> {
            source.assigned().forEach(assigned -> scope.put(assigned, Shape.ANY));
            scope.take(source);
            walk(source.tree(), new Here(name, scope));
        });
    }

    private void walk(TemplateTree tree, Here here) {
        if (tree.is("#macro") || tree.is("#function") || tree.is("text") || tree.is("comment")) {
            return;
        }
        if (tree.is("#import")) {
            imported(tree, here);
        } else if (tree.is("#include")) {
            include(tree, here);
        } else if (tree.says().startsWith("@")) {
            call(tree, here);
        } else if (tree.is("#list") || tree.is("#items")) {
            list(tree, here);
        } else {
            ask(tree, here);
            tree.children().forEach(child -> walk(child, here));
        }
    }

    private void ask(TemplateTree tree, Here here) {
        boolean asks = tree.says().startsWith("${")
                || tree.assigned().isPresent()
                || Set.of("#if", "#elseif", "#switch", "#case", "#return", "#nested", "#on").stream()
                        .anyMatch(tree::is);
        if (asks) {
            Shape shape = Expression.read(tree.expression(), names(tree, here));
            tree.assigned().ifPresent(name -> here.scope().put(name, shape));
        }
    }

    private Asking names(TemplateTree tree, Here here) {
        return new Asking(templates, here.template(), here.scope(), tree);
    }

    private void imported(TemplateTree tree, Here here) {
        Matcher path = TEXT.matcher(tree.rest());
        String alias = tree.rest().substring(tree.rest().lastIndexOf(' ') + 1);
        if (path.lookingAt()) {
            find(path.group(1), tree, here)
                    .ifPresentOrElse(
                            name -> here.scope()
                                    .put(
                                            alias,
                                            Optional.ofNullable(libraries.get(name))
                                                    .orElseGet(() -> library(name, Map.of()))),
                            () -> here.scope().put(alias, Shape.ANY));
        }
    }

    /** The template with this name, seen from another; a missing one is told. */
    private Optional<String> find(String path, TemplateTree tree, Here here) {
        String folder = here.template().substring(0, here.template().lastIndexOf('/') + 1);
        String name = path.startsWith("/") ? path.substring(1) : folder + path;
        if (templates.exists(name)) {
            return Optional.of(name);
        }
        templates.tell(
                here.template(),
                tree,
                path,
                "There is no template \"" + name + "\"",
                Suggestions.advice(name, templates.names()));
        return Optional.empty();
    }

    private void include(TemplateTree tree, Here here) {
        Matcher path = TEXT.matcher(tree.rest());
        if (path.lookingAt()) {
            find(path.group(1), tree, here).ifPresent(name -> included(name, here.scope()));
            return;
        }
        Expression.read(tree.rest(), names(tree, here));
        here.scope()
                .shape(SECTION)
                .ifPresent(section -> sections.forEach((name, view) -> {
                    NameScope scope = here.scope().inner();
                    scope.put(SECTION, section.with("view", view));
                    included("claim/" + name + ".ftlh", scope);
                }));
    }

    private void included(String name, NameScope scope) {
        if (templates.exists(name) && walked.add(List.of(name, scope))) {
            run(name, scope);
        }
    }

    private void list(TemplateTree tree, Here here) {
        Matcher list = LIST.matcher(tree.rest());
        if (!list.matches()) {
            return;
        }
        NameScope scope = here.scope().inner();
        Shape listed = tree.is("#items")
                ? here.scope().shape(NameScope.LISTED).orElse(Shape.ANY)
                : Expression.read(list.group("list"), names(tree, here));
        String items = tree.is("#items") ? tree.rest().replaceFirst("^as ", "") : list.group("names");
        if (items != null) {
            List<String> names = Arrays.asList(items.split(", *"));
            names.forEach(name -> scope.put(name, names.size() == 1 ? listed.item() : Shape.ANY));
        }
        scope.put(NameScope.LISTED, listed);
        tree.children().forEach(child -> walk(child, new Here(here.template(), scope)));
    }

    private void call(TemplateTree tree, Here here) {
        String[] parts = tree.says().substring(1).split(" ", 2);
        String given = parts.length > 1 ? parts[1] : "";
        List<Expression.Argument> arguments = Expression.arguments(given, names(tree, here));
        NameScope inside = here.scope().inner();
        int loops = given.lastIndexOf("; ");
        if (loops >= 0) {
            Arrays.stream(given.substring(loops + 2).split(", *")).forEach(name -> inside.put(name, Shape.ANY));
        }
        macro(parts[0], tree, here).ifPresent(macro -> body(macro, values(macro, arguments, parts[0], tree, here)));
        tree.children().forEach(child -> walk(child, new Here(here.template(), inside)));
    }

    private Optional<HomedMacro> macro(String path, TemplateTree tree, Here here) {
        int dot = path.lastIndexOf('.');
        Optional<Library> library = dot < 0 ? Optional.empty() : here.scope().library(path.substring(0, dot));
        String name = path.substring(dot + 1);
        Optional<HomedMacro> macro = dot < 0
                ? here.scope().macro(name)
                : library.flatMap(found -> found.scope().macro(name));
        boolean mayBeAnything = dot < 0
                ? here.scope().shape(name).isPresent()
                : library.isEmpty()
                        ? here.scope().shape(path.substring(0, dot)).isPresent()
                        : templates.source(library.get().template()).isEmpty();
        if (macro.isEmpty() && !mayBeAnything) {
            templates.tellMissingMacro(here.template(), tree, path, library.map(Library::template));
        }
        return macro;
    }

    private Map<String, Shape> values(
            HomedMacro macro, List<Expression.Argument> arguments, String path, TemplateTree tree, Here here) {
        Map<String, Boolean> parameters = macro.macro().parameters();
        List<String> order = new ArrayList<>(parameters.keySet());
        Map<String, Shape> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            Expression.Argument argument = arguments.get(i);
            String name = argument.name().orElse(i < order.size() ? order.get(i) : "");
            if (parameters.containsKey(name)) {
                values.put(name, argument.shape());
            } else if (argument.name().isPresent()) {
                templates.tell(
                        here.template(),
                        tree,
                        name,
                        "The macro " + path + " has no parameter \"" + name + "\"",
                        Suggestions.advice(name, order));
            }
        }
        parameters.forEach((name, mayBeLeftOut) -> {
            if (!mayBeLeftOut && !values.containsKey(name)) {
                templates.tell(
                        here.template(),
                        tree,
                        path,
                        "The call of " + path + " leaves out the parameter \"" + name + "\"",
                        "Name it: " + name + "=….");
            }
        });
        return values;
    }

    private void body(HomedMacro macro, Map<String, Shape> values) {
        called.add(macro.macro().tree());
        if (walked.add(new Call(macro.macro().tree(), values))) {
            NameScope scope = macro.home().inner();
            macro.macro().parameters().keySet().forEach(name -> scope.put(name, values.getOrDefault(name, Shape.ANY)));
            macro.macro().tree().children().forEach(child -> walk(child, new Here(macro.template(), scope)));
        }
    }
}

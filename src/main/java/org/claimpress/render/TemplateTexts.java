package org.claimpress.render;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;

/** The templates whose names are looked at, and what is wrong with them. */
final class TemplateTexts {

    private final Map<String, SourceText> sources;
    private final Set<String> own;
    private final Function<String, Optional<TemplateTree>> parser;
    private final Map<String, Optional<TemplateSource>> parsed = new HashMap<>();
    private final Problems problems;

    /**
     * @param theme the templates
     * @param parser gives what stands in a template; empty where it is not valid, which is told elsewhere
     */
    TemplateTexts(Theme theme, Function<String, Optional<TemplateTree>> parser, Problems problems) {
        this.sources = theme.templates();
        this.own = theme.own();
        this.parser = parser;
        this.problems = problems;
    }

    Collection<String> names() {
        return sources.keySet();
    }

    boolean exists(String name) {
        return sources.containsKey(name);
    }

    /** What stands in a template; empty where there is none, or none that is valid. */
    Optional<TemplateSource> source(String name) {
        return parsed.computeIfAbsent(
                name,
                key -> exists(key) ? parser.apply(key).map(tree -> TemplateSource.of(key, tree)) : Optional.empty());
    }

    /** Tells that something is wrong where a piece of a template names something. */
    void tell(String template, TemplateTree tree, String named, String message, String advice) {
        problems.report(ThemeCodes.UNKNOWN_NAME, place(template, tree, named), message, advice);
    }

    /** Tells that a macro is missing: where its own template leaves it out, or else where it is called. */
    void tellMissingMacro(String template, TemplateTree tree, String path, Optional<String> library) {
        Optional<String> culprit = library.filter(own::contains).filter(name -> !own.contains(template));
        if (culprit.isPresent()) {
            problems.report(
                    ThemeCodes.UNKNOWN_NAME,
                    text(culprit.get()).whole(),
                    "The macro " + path + ", which " + template + " calls, is missing here",
                    "A template that takes another's place has all its macros: copy the macro from the one that comes with"
                            + " Claimpress.");
        } else {
            tell(template, tree, path, "There is no macro " + path, "Name one that is there, or import its template.");
        }
    }

    private SourceText text(String template) {
        return Objects.requireNonNull(sources.get(template), "Only templates that are there are looked at");
    }

    private Place place(String template, TemplateTree tree, String named) {
        String last = named.substring(named.lastIndexOf('.') + 1);
        SourceText source = text(template);
        return found(source, tree, "(?<![\\w.])" + Pattern.quote(named), last)
                .or(() -> found(source, tree, "\\b" + Pattern.quote(last), last))
                .orElseGet(() -> new Place(source, tree.line(), tree.column(), 1));
    }

    /** Where the last name of a path stands in a piece of a template, whatever stands around the path. */
    private static Optional<Place> found(SourceText source, TemplateTree tree, String path, String last) {
        Pattern wanted = Pattern.compile(path + "(?!\\w)");
        for (int number = tree.line(); number <= tree.endLine(); number++) {
            String line = source.line(number);
            Matcher found = wanted.matcher(line);
            if (found.find(number == tree.line() ? Math.min(tree.column() - 1, line.length()) : 0)) {
                int column = line.codePointCount(0, found.end() - last.length()) + 1;
                return Optional.of(new Place(source, number, column, last.codePointCount(0, last.length())));
            }
        }
        return Optional.empty();
    }
}

package org.claimpress.render;

import com.google.auto.service.AutoService;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;

/**
 * Fills FreeMarker templates. They escape all they print, can read the values they are given and nothing else, and know
 * neither the clock nor the machine's locale or zone.
 */
final class Templates {

    static final Code TEMPLATE_ERROR = Code.error(
            "template-error",
            "A template is not valid, or asks for a value that the page does not have.",
            "No page that uses the template can be set.",
            "${view.titel}",
            "${view.title}");

    /** The code of this part of the program. */
    @AutoService(CodeBook.class)
    public static final class Codes implements CodeBook {

        @Override
        public List<Code> codes() {
            return List.of(TEMPLATE_ERROR);
        }
    }

    /** How FreeMarker names an expression that has no value, in the second line of its message. */
    private static final Pattern MISSING = Pattern.compile("missing:\\R==> (.*?) {2}\\[in template");

    private final Theme theme;
    private final Configuration configuration;
    private final Map<String, String> texts;
    private final Map<String, SourceText> sources;

    Templates(Theme theme) {
        this.theme = theme;
        this.sources = new HashMap<>(theme.templates());
        this.configuration = configuration(theme);
        this.texts = texts(theme);
    }

    private static Map<String, String> texts(Theme theme) {
        return theme.templates().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
    }

    /** Whether this theme has the same templates. */
    boolean areOf(Theme other) {
        return texts.equals(texts(other));
    }

    private static Configuration configuration(Theme theme) {
        StringTemplateLoader loader = new StringTemplateLoader();
        theme.templates().forEach((name, source) -> loader.putTemplate(name, source.text()));
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** The text of each template by its name. */
    Map<String, String> texts() {
        return texts;
    }

    /** The filled template; empty where that failed, with the reason among the problems. */
    Optional<String> fill(String name, Map<String, Object> model, Problems problems) {
        PageText text = new PageText();
        try {
            configuration.getTemplate(name + ".ftlh").process(model, text);
            return Optional.of(text.toString());
        } catch (TemplateException | IOException failure) {
            report(name + ".ftlh", failure, problems);
        } catch (StackOverflowError endless) {
            report(name + ".ftlh", 1, 1, "A macro that the template uses calls itself without end", problems);
        }
        return Optional.empty();
    }

    /** What stands in a template; empty where it is not valid, with the reason among the problems. */
    Optional<TemplateTree> tree(String name, Problems problems) {
        try {
            return Optional.of(TemplateTree.of(configuration.getTemplate(name)));
        } catch (IOException failure) {
            report(name, failure, problems);
        }
        return Optional.empty();
    }

    private void report(String asked, Exception failure, Problems problems) {
        // An invalid template may be told of as the cause of another failure: of the template that imports it,
        // or of the second page that is to be filled with it.
        Optional<ParseException> invalid = causes(failure)
                .filter(ParseException.class::isInstance)
                .map(ParseException.class::cast)
                .findFirst();
        if (invalid.isPresent()) {
            ParseException parsing = invalid.get();
            report(
                    parsing.getTemplateName(),
                    parsing.getLineNumber(),
                    parsing.getColumnNumber(),
                    parsing.getEditorMessage(),
                    problems);
        } else if (causes(failure).anyMatch(PageText.TooLong.class::isInstance)) {
            report(asked, 1, 1, String.valueOf(failure.getMessage()), problems);
        } else if (failure instanceof TemplateException filling) {
            report(
                    filling.getTemplateSourceName(),
                    Optional.ofNullable(filling.getLineNumber()).orElse(1),
                    Optional.ofNullable(filling.getColumnNumber()).orElse(1),
                    filling.getMessageWithoutStackTop(),
                    problems);
        } else if (failure instanceof TemplateNotFoundException) {
            report(asked, 1, 1, "There is no such template", problems);
        } else {
            throw new IllegalStateException("Templates are read before they are filled", failure);
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** Pages are filled by several threads; problems are taken in by one at a time. */
    private synchronized void report(String template, int line, int column, String message, Problems problems) {
        SourceText source = sources.computeIfAbsent(template, name -> new SourceText(theme.shown(name), ""));
        problems.report(
                TEMPLATE_ERROR,
                new Place(source, Math.max(1, line), Math.max(1, column), 1),
                inBrief(message),
                advice(template));
    }

    /** The first line; where that only announces the expression that has no value, the expression. */
    private static String inBrief(String message) {
        Matcher missing = MISSING.matcher(message);
        return missing.find()
                ? "There is no value for " + missing.group(1)
                : message.lines().findFirst().orElse("The template failed");
    }

    private String advice(String template) {
        if (theme.own().contains(template)) {
            return "Mend the template. \"claimpress templates " + template
                    + "\" shows the one that comes with Claimpress.";
        }
        return theme.own().isEmpty()
                ? "Mend the template, or the view that it asks."
                : "The cause is in one of your own templates: " + String.join(", ", theme.own()) + ".";
    }
}

package org.claimpress.render;

import com.google.auto.service.AutoService;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
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

    private final Theme theme;
    private final Configuration configuration;
    private final Map<String, String> texts;

    Templates(Theme theme) {
        this.theme = theme;
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
        StringWriter text = new StringWriter(16_384);
        try {
            configuration.getTemplate(name + ".ftlh").process(model, text);
            return Optional.of(text.toString());
        } catch (ParseException failure) {
            report(
                    failure.getTemplateName(),
                    failure.getLineNumber(),
                    failure.getColumnNumber(),
                    failure.getEditorMessage(),
                    problems);
        } catch (TemplateException failure) {
            report(
                    failure.getTemplateSourceName(),
                    Optional.ofNullable(failure.getLineNumber()).orElse(1),
                    Optional.ofNullable(failure.getColumnNumber()).orElse(1),
                    failure.getMessageWithoutStackTop(),
                    problems);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Optional.empty();
    }

    /** Pages are filled by several threads; problems are taken in by one at a time. */
    private synchronized void report(String template, int line, int column, String message, Problems problems) {
        SourceText source = theme.templates().getOrDefault(template, new SourceText(template, ""));
        problems.report(
                TEMPLATE_ERROR,
                new Place(source, Math.max(1, line), Math.max(1, column), 1),
                message.lines().findFirst().orElse("The template failed"),
                "Mend the template, or the view that it asks.");
    }
}

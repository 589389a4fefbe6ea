package org.claimpress.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;

/**
 * The pages of earlier builds with what they were made of, so that a page that would be made of the same need not be set
 * again. It changes how quick a build is and never what it gives. Safe for use by several threads.
 */
public final class RenderMemory {

    private final Map<SitePath, Remembered> pages = new ConcurrentHashMap<>();
    private volatile Map<String, String> theme = Map.of();

    private record Remembered(Map<String, Object> model, Output output) {}

    /** Forgets all pages where the templates are not those of before. */
    void useTemplates(Map<String, String> templates) {
        if (!templates.equals(theme)) {
            pages.clear();
            theme = Map.copyOf(templates);
        }
    }

    /** The page that was made of the same. */
    Optional<Output> page(SitePath path, Map<String, Object> model) {
        return Optional.ofNullable(pages.get(path))
                .filter(before -> before.model().equals(model))
                .map(Remembered::output);
    }

    void remember(Map<String, Object> model, Output output) {
        pages.put(output.path(), new Remembered(model, output));
    }
}

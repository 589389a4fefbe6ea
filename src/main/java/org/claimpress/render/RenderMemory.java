package org.claimpress.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;

/**
 * The pages of earlier builds with what they were made of, so that a page that would be made of the same need not be set
 * again, and the templates, so that they need not be parsed again. It changes how quick a build is and never what it gives.
 * Its pages are safe for use by several threads.
 */
public final class RenderMemory {

    private final Map<SitePath, Remembered> pages = new ConcurrentHashMap<>();
    private Optional<Templates> templates = Optional.empty();

    private record Remembered(Map<String, Object> model, Output output) {}

    /** The templates of this theme. Forgets all pages where they are not those of before. */
    Templates templates(Theme theme) {
        Templates now = templates.filter(before -> before.areOf(theme)).orElseGet(() -> {
            pages.clear();
            return new Templates(theme);
        });
        templates = Optional.of(now);
        return now;
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

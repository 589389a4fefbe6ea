package org.claimpress.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;

/**
 * The pages of earlier builds with what they were made of, so that a page that would be made of the same need not be set
 * again, and the templates, the cards and their painter, so that they need not be made again. It changes how quick a build is
 * and never what it gives. Its pages are safe for use by several threads.
 */
public final class RenderMemory {

    private final Map<SitePath, Remembered> pages = new ConcurrentHashMap<>();
    private final Map<SitePath, Output> cards = new HashMap<>();
    private Optional<Templates> templates = Optional.empty();
    private Optional<CardPainter> painter = Optional.empty();

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

    /** The card at this path; its name tells what is on it, so a build that has the same path has the same card. */
    Optional<Output> card(SitePath path) {
        return Optional.ofNullable(cards.get(path));
    }

    /** Keeps these cards, and forgets all others. */
    void rememberCards(List<Output> outputs) {
        cards.clear();
        outputs.forEach(output -> cards.put(output.path(), output));
    }

    /** The painter of before, or else one that this gives. */
    Optional<CardPainter> painter(Supplier<Optional<CardPainter>> painters) {
        painter = painter.or(painters);
        return painter;
    }
}

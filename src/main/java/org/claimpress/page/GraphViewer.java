package org.claimpress.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Source;
import org.claimpress.picture.Arrow;

/** Makes pictures of who has what from whom. */
final class GraphViewer {

    private static final int LONGEST = 30;

    private final List<Source> sources;
    private final Function<Source, Ancestry> ancestry;
    private final Function<Source, String> shape;
    private final Linker links;

    private GraphViewer(
            List<Source> sources, Function<Source, Ancestry> ancestry, Function<Source, String> shape, Linker links) {
        this.sources = sources;
        this.ancestry = ancestry;
        this.shape = shape;
        this.links = links;
    }

    /**
     * The sources of a claim's chain; empty where they take nothing from one another.
     *
     * @param ancestry what each takes from others for the claim
     * @param shape the shape of each
     */
    static Optional<Deferred<GraphView>> ofClaim(
            List<Source> sources, Function<Source, Ancestry> ancestry, Function<Source, String> shape, Linker links) {
        GraphViewer viewer = new GraphViewer(sources, ancestry, shape, links);
        return viewer.arrows().isEmpty()
                ? Optional.empty()
                : Optional.of(viewer.view("chain", "Which source copied which"));
    }

    /** These sources and what they take from one another. */
    static Deferred<GraphView> ofSources(
            String id, String title, List<Source> sources, Function<Source, Ancestry> ancestry, Linker links) {
        return new GraphViewer(sources, ancestry, GraphViewer::knowledge, links).view(id, title);
    }

    private static String knowledge(Source source) {
        return source.ancestry().knowledge().name().toLowerCase(Locale.ROOT);
    }

    private Deferred<GraphView> view(String id, String title) {
        List<GraphPlan.Node> nodes = sources.stream().map(this::node).toList();
        return Deferred.of(new GraphPlan(id, title, nodes, arrows()), GraphPlan::layOut);
    }

    private List<Arrow> arrows() {
        Set<String> shown = sources.stream().map(Source::id).collect(Collectors.toSet());
        return sources.stream()
                .flatMap(source -> ancestry.apply(source).derivations().stream()
                        .filter(derivation -> shown.contains(derivation.from()))
                        .map(derivation -> new Arrow(derivation.from(), source.id())))
                .distinct()
                .toList();
    }

    private GraphPlan.Node node(Source source) {
        return new GraphPlan.Node(source.id(), links.source(source.id()), label(source), shape.apply(source));
    }

    /** The source in brief, and when it was published. */
    private static List<String> label(Source source) {
        String name = cut(source.inBrief());
        return source.date().map(date -> List.of(name, Dates.of(date).words())).orElse(List.of(name));
    }

    private static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}

package org.claimpress.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Claim;
import org.claimpress.model.Source;
import org.claimpress.model.SourceKind;
import org.claimpress.picture.Arrow;

/** Makes pictures of who has what from whom. */
final class GraphViewer {

    private static final int LONGEST = 30;

    private final List<Source> sources;
    private final Function<Source, Ancestry> ancestry;
    private final Linker links;

    private GraphViewer(List<Source> sources, Function<Source, Ancestry> ancestry, Linker links) {
        this.sources = sources;
        this.ancestry = ancestry;
        this.links = links;
    }

    /** The sources of this claim, and what they take from one another for it; empty where they take nothing. */
    static Optional<Deferred<GraphView>> ofClaim(Claim claim, List<Source> sources, Linker links) {
        GraphViewer viewer =
                new GraphViewer(sources, source -> source.ancestry().forClaim(claim.id()), links);
        List<Arrow> arrows = viewer.arrows();
        Set<String> tied = arrows.stream()
                .flatMap(arrow -> Stream.of(arrow.from(), arrow.to()))
                .collect(Collectors.toSet());
        if (tied.isEmpty()) {
            return Optional.empty();
        }
        GraphViewer tiedOnly = new GraphViewer(
                sources.stream().filter(source -> tied.contains(source.id())).toList(), viewer.ancestry, links);
        return Optional.of(tiedOnly.view("chain", "Who has it from whom"));
    }

    /** These sources and all they take from one another. */
    static Deferred<GraphView> ofSources(String id, String title, List<Source> sources, Linker links) {
        return new GraphViewer(sources, Source::ancestry, links).view(id, title);
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
        String shape = ancestry.apply(source).knowledge().name().toLowerCase(Locale.ROOT);
        return new GraphPlan.Node(source.id(), links.source(source.id()), label(source), shape);
    }

    /**
     * Who published the source, and when. Of sources that speak for themselves, and where nobody is known to have published
     * it, the source's name says more.
     */
    private static List<String> label(Source source) {
        boolean own = source.kind() == SourceKind.COURT_FILING || source.kind().isPrimary();
        String name = cut(source.publisher().filter(by -> !own).orElseGet(source::name));
        return source.date().map(date -> List.of(name, Dates.of(date).words())).orElse(List.of(name));
    }

    private static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}

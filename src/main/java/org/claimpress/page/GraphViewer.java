package org.claimpress.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.SourceKind;
import org.claimpress.picture.Arrow;
import org.claimpress.picture.Box;
import org.claimpress.picture.GraphPicture;
import org.claimpress.picture.LayeredGraph;
import org.claimpress.picture.Point;

/** Makes pictures of who has what from whom. */
final class GraphViewer {

    private static final int LONGEST = 30;
    private static final int LETTER_WIDTH = 7;
    private static final int MARGIN = 18;
    private static final int LINE_HEIGHT = 16;
    private static final int TIP = 5;

    private final List<Source> sources;
    private final Function<Source, Ancestry> ancestry;
    private final Linker links;

    private GraphViewer(List<Source> sources, Function<Source, Ancestry> ancestry, Linker links) {
        this.sources = sources;
        this.ancestry = ancestry;
        this.links = links;
    }

    /** The sources of this claim, and what they take from one another for it; empty where they take nothing. */
    static Optional<GraphView> ofClaim(Site site, Claim claim, List<Source> sources, Linker links) {
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
    static GraphView ofSources(String id, String title, List<Source> sources, Linker links) {
        return new GraphViewer(sources, Source::ancestry, links).view(id, title);
    }

    private GraphView view(String id, String title) {
        LayeredGraph graph = new LayeredGraph();
        for (Source source : sources) {
            List<String> label = label(source);
            int longest = label.stream().mapToInt(String::length).max().orElse(0);
            graph.add(source.id(), longest * LETTER_WIDTH + MARGIN, label.size() * LINE_HEIGHT + LINE_HEIGHT / 2);
        }
        List<Arrow> arrows = arrows();
        arrows.forEach(graph::add);
        GraphPicture picture = graph.layOut();
        return new GraphView(
                id,
                title,
                picture.width(),
                picture.height(),
                sources.stream().map(source -> node(source, picture.boxes())).toList(),
                picture.lines().stream().map(GraphViewer::path).distinct().toList());
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

    private GraphView.Node node(Source source, Map<String, Box> boxes) {
        List<String> label = label(source);
        Box box = Objects.requireNonNull(boxes.get(source.id()));
        return new GraphView.Node(
                links.source(source.id()),
                box,
                label.get(0),
                label.size() > 1 ? Optional.of(label.get(1)) : Optional.empty(),
                shape(source));
    }

    private String shape(Source source) {
        return ancestry.apply(source).knowledge().name().toLowerCase(Locale.ROOT);
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

    /** The line of an arrow, with its tip. */
    private static String path(List<Point> points) {
        Point last = points.get(points.size() - 1);
        StringBuilder line = new StringBuilder();
        Point before = points.get(0);
        line.append('M').append(before.x()).append(' ').append(before.y());
        for (Point point : points.subList(1, points.size())) {
            line.append(point.y() == before.y() ? "H" + point.x() : "V" + point.y());
            before = point;
        }
        return line
                + "M%d %dL%d %dL%d %d"
                        .formatted(last.x() - TIP, last.y() - TIP, last.x(), last.y(), last.x() - TIP, last.y() + TIP);
    }
}

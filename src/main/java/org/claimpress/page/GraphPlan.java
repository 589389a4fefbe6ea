package org.claimpress.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimpress.picture.Arrow;
import org.claimpress.picture.Box;
import org.claimpress.picture.GraphPicture;
import org.claimpress.picture.LayeredGraph;
import org.claimpress.picture.Point;

/**
 * A graph of sources before it is laid out.
 *
 * @param id what the ids of its parts begin with
 * @param title what it shows
 * @param nodes the sources
 * @param arrows from each source to those that take from it, by their ids
 */
record GraphPlan(String id, String title, List<Node> nodes, List<Arrow> arrows) {

    private static final int LETTER_WIDTH = 7;
    private static final int MARGIN = 18;
    private static final int LINE_HEIGHT = 16;
    private static final int TIP = 5;

    /**
     * A source.
     *
     * @param id its id
     * @param source its name and page
     * @param label the lines that its box shows, one or two
     * @param shape {@code origin}, {@code derived} or {@code unknown}
     */
    record Node(String id, Link source, List<String> label, String shape) {

        private int width() {
            return label.stream().mapToInt(String::length).max().orElse(0) * LETTER_WIDTH + MARGIN;
        }

        private int height() {
            return label.size() * LINE_HEIGHT + LINE_HEIGHT / 2;
        }

        private GraphView.Node in(Box box) {
            return new GraphView.Node(
                    source, box, label.get(0), label.size() > 1 ? Optional.of(label.get(1)) : Optional.empty(), shape);
        }
    }

    /** The picture of the graph. */
    GraphView layOut() {
        LayeredGraph graph = new LayeredGraph();
        nodes.forEach(node -> graph.add(node.id(), node.width(), node.height()));
        arrows.forEach(graph::add);
        GraphPicture picture = graph.layOut();
        Map<String, Box> boxes = picture.boxes();
        return new GraphView(
                id,
                title,
                picture.width(),
                picture.height(),
                nodes.stream()
                        .map(node -> node.in(Objects.requireNonNull(boxes.get(node.id()))))
                        .toList(),
                picture.lines().stream().map(GraphPlan::path).distinct().toList());
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

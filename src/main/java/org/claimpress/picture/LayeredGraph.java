package org.claimpress.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimpress.text.Limits;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays out a graph in layers from left to right, so that every arrow of a graph without circles points to the right. */
public final class LayeredGraph {

    private static final int EDGE = 2;
    private static final double BETWEEN_LAYERS = 28;
    private static final double BETWEEN_NODES = 8;
    private static final double BETWEEN_LINES = 8;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkPort> exits = new HashMap<>();
    private final List<ElkEdge> arrows = new ArrayList<>();
    private final Map<String, Box> sizes = new LinkedHashMap<>();
    private final List<Arrow> given = new ArrayList<>();

    /** A graph without nodes. */
    public LayeredGraph() {
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(EDGE));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    }

    /** Adds a node of this size in pixels. */
    public void add(String name, int width, int height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        nodes.put(name, node);
        sizes.put(name, new Box(0, 0, width, height));
    }

    /**
     * Adds an arrow.
     *
     * @throws IllegalArgumentException where the graph lacks one of its nodes
     */
    public void add(Arrow arrow) {
        ElkNode to = node(arrow.to());
        ElkPort exit = exits.computeIfAbsent(arrow.from(), name -> exit(node(name)));
        arrows.add(ElkGraphUtil.createSimpleEdge(exit, to));
        given.add(arrow);
    }

    /** All arrows of a node leave it at one point, so that they share a line, and share none with those of other nodes. */
    private static ElkPort exit(ElkNode node) {
        ElkPort exit = ElkGraphUtil.createPort(node);
        exit.setProperty(CoreOptions.PORT_SIDE, PortSide.EAST);
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        return exit;
    }

    private ElkNode node(String name) {
        ElkNode node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("The graph has no node " + name);
        }
        return node;
    }

    /** The picture of what was added so far; a plain one where there are too many arrows to look for a tidy one. */
    public GraphPicture layOut() {
        boolean dense =
                arrows.size() > Math.min(Limits.ARROWS, Limits.ARROWS_PER_BOX * nodes.size() + Limits.MORE_ARROWS);
        return dense ? new PlainLayers(sizes, given).picture() : tidy();
    }

    private GraphPicture tidy() {
        // The library knows its own types only once its service has been asked for.
        LayoutMetaDataService.getInstance();
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        Map<String, Box> boxes = new TreeMap<>();
        nodes.forEach((name, node) -> boxes.put(
                name,
                new Box(round(node.getX()), round(node.getY()), round(node.getWidth()), round(node.getHeight()))));
        return new GraphPicture(
                round(graph.getWidth()),
                round(graph.getHeight()),
                boxes,
                arrows.stream().map(LayeredGraph::points).toList());
    }

    private static List<Point> points(ElkEdge arrow) {
        ElkEdgeSection section = arrow.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(round(section.getStartX()), round(section.getStartY())));
        section.getBendPoints().forEach(bend -> points.add(new Point(round(bend.getX()), round(bend.getY()))));
        points.add(new Point(round(section.getEndX()), round(section.getEndY())));
        return List.copyOf(points);
    }

    private static int round(double pixels) {
        return (int) Math.round(pixels);
    }
}

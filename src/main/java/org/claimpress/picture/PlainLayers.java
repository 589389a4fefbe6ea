package org.claimpress.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays out a graph in layers without looking for the tidiest order, in time that grows with the number of boxes and arrows. For
 * graphs too dense to be tidy.
 */
final class PlainLayers {

    private static final int EDGE = 2;
    private static final int BETWEEN_LAYERS = 60;
    private static final int BETWEEN_NODES = 8;

    private final Map<String, Box> sizes;
    private final List<Arrow> arrows;

    /**
     * @param sizes the size of each node, in the order in which they were added
     * @param arrows the arrows
     */
    PlainLayers(Map<String, Box> sizes, List<Arrow> arrows) {
        this.sizes = sizes;
        this.arrows = arrows;
    }

    GraphPicture picture() {
        Map<Integer, List<String>> layers = new TreeMap<>();
        Map<String, Integer> layerOf = layerOf();
        sizes.keySet()
                .forEach(name -> layers.computeIfAbsent(layerOf.getOrDefault(name, 0), layer -> new ArrayList<>())
                        .add(name));
        Map<String, Box> boxes = new TreeMap<>();
        int left = EDGE;
        int height = 0;
        for (List<String> layer : layers.values()) {
            int top = EDGE;
            int widest = 0;
            for (String name : layer) {
                Box size = size(name);
                boxes.put(name, new Box(left, top, size.width(), size.height()));
                top += size.height() + BETWEEN_NODES;
                widest = Math.max(widest, size.width());
            }
            left += widest + BETWEEN_LAYERS;
            height = Math.max(height, top - BETWEEN_NODES + EDGE);
        }
        int width = Math.max(0, left - BETWEEN_LAYERS) + EDGE;
        return new GraphPicture(
                width,
                height,
                boxes,
                arrows.stream().map(arrow -> line(arrow, boxes)).toList());
    }

    private Box size(String name) {
        return sizes.getOrDefault(name, new Box(0, 0, 0, 0));
    }

    /** For each node the most arrows on a way to it. Nodes on a circle are put where the way into it ends. */
    private Map<String, Integer> layerOf() {
        Map<String, List<String>> next = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        for (Arrow arrow : arrows) {
            next.computeIfAbsent(arrow.from(), name -> new ArrayList<>()).add(arrow.to());
            open.merge(arrow.to(), 1, Integer::sum);
        }
        Map<String, Integer> layers = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        sizes.keySet().stream().filter(name -> !open.containsKey(name)).forEach(ready::add);
        while (!ready.isEmpty()) {
            String name = ready.remove();
            int layer = layers.getOrDefault(name, 0) + 1;
            for (String to : next.getOrDefault(name, List.of())) {
                layers.merge(to, layer, Math::max);
                if (open.merge(to, -1, Integer::sum) == 0) {
                    ready.add(to);
                }
            }
        }
        return layers;
    }

    /** From the middle of a box's right side to the middle of another's left, with one bend before it. */
    private static List<Point> line(Arrow arrow, Map<String, Box> boxes) {
        Box nowhere = new Box(0, 0, 0, 0);
        Box from = boxes.getOrDefault(arrow.from(), nowhere);
        Box to = boxes.getOrDefault(arrow.to(), nowhere);
        int startX = from.x() + from.width();
        int startY = from.y() + from.height() / 2;
        int endY = to.y() + to.height() / 2;
        int bend = Math.max(0, to.x() - BETWEEN_LAYERS / 2);
        return List.of(
                new Point(startX, startY), new Point(bend, startY), new Point(bend, endY), new Point(to.x(), endY));
    }
}

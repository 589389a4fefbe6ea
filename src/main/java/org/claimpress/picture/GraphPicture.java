package org.claimpress.picture;

import java.util.List;
import java.util.Map;

/**
 * A graph with a place for each of its parts.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param boxes the box of each node, by the node's name
 * @param lines the points of each arrow, from its beginning to its tip, in the order the arrows were given
 */
public record GraphPicture(int width, int height, Map<String, Box> boxes, List<List<Point>> lines) {}

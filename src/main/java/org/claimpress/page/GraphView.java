package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.picture.Box;

/**
 * A graph of sources as a picture.
 *
 * @param id what the ids of its parts begin with
 * @param title what it shows
 * @param width its width in pixels
 * @param height its height in pixels
 * @param nodes the sources
 * @param lines the arrows, each as the data of an SVG path
 */
public record GraphView(String id, String title, int width, int height, List<Node> nodes, List<String> lines) {

    /**
     * A source in the picture.
     *
     * @param source its name and page
     * @param box where it is
     * @param first the first line of its label
     * @param second the second line of its label, where it needs one
     * @param shape {@code origin}, {@code derived} or {@code unknown}
     */
    public record Node(Link source, Box box, String first, Optional<String> second, String shape) {}
}

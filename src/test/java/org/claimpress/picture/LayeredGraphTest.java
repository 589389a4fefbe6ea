package org.claimpress.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayeredGraphTest {

    private static LayeredGraph graph(String... names) {
        LayeredGraph graph = new LayeredGraph();
        for (String name : names) {
            graph.add(name, 100, 20);
        }
        return graph;
    }

    private static Box box(GraphPicture picture, String name) {
        return Objects.requireNonNull(picture.boxes().get(name));
    }

    @Test
    void everyArrowPointsToTheRight() {
        LayeredGraph graph = graph("letter", "herald", "copy");
        graph.add(new Arrow("letter", "herald"));
        graph.add(new Arrow("herald", "copy"));
        graph.add(new Arrow("letter", "copy"));

        GraphPicture picture = graph.layOut();

        assertThat(box(picture, "letter").x() + 100)
                .isLessThan(box(picture, "herald").x());
        assertThat(box(picture, "herald").x() + 100)
                .isLessThan(box(picture, "copy").x());
    }

    @Test
    void arrowsBeginAndEndAtTheirNodes() {
        LayeredGraph graph = graph("letter", "herald");
        graph.add(new Arrow("letter", "herald"));

        GraphPicture picture = graph.layOut();
        List<Point> line = picture.lines().get(0);

        assertThat(line.get(0).x()).isEqualTo(box(picture, "letter").x() + 100);
        assertThat(line.get(line.size() - 1).x())
                .isEqualTo(box(picture, "herald").x());
    }

    @Test
    void nodesStandInsideThePictureAndNeverOnOneAnother() {
        LayeredGraph graph = graph("letter", "a", "b", "c", "d", "e");
        for (String copy : List.of("a", "b", "c", "d", "e")) {
            graph.add(new Arrow("letter", copy));
        }

        GraphPicture picture = graph.layOut();
        List<Box> boxes = List.copyOf(picture.boxes().values());

        assertThat(boxes)
                .allMatch(box -> box.x() >= 0
                        && box.y() >= 0
                        && box.x() + box.width() <= picture.width()
                        && box.y() + box.height() <= picture.height());
        for (Box one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> !other.equals(one))
                    .allMatch(other -> one.x() + one.width() <= other.x()
                            || other.x() + other.width() <= one.x()
                            || one.y() + one.height() <= other.y()
                            || other.y() + other.height() <= one.y());
        }
    }

    @Test
    void arrowsOfTwoNodesNeverShareALine() {
        LayeredGraph graph = graph("letter", "statement", "herald", "mail");
        for (String from : List.of("letter", "statement")) {
            graph.add(new Arrow(from, "herald"));
            graph.add(new Arrow(from, "mail"));
        }

        GraphPicture picture = graph.layOut();

        assertThat(verticals(picture, 0, 1)).doesNotContainAnyElementsOf(verticals(picture, 2, 3));
    }

    /** How far to the right the vertical pieces of these arrows are. */
    private static List<Integer> verticals(GraphPicture picture, int... arrows) {
        return Arrays.stream(arrows)
                .mapToObj(picture.lines()::get)
                .flatMap(line -> line.subList(1, line.size() - 1).stream())
                .map(Point::x)
                .distinct()
                .toList();
    }

    @Test
    void laysOutPlainlyWhatIsTooDenseToBeTidy() {
        String[] names = IntStream.range(0, 60).mapToObj(i -> "n" + i).toArray(String[]::new);
        LayeredGraph graph = graph(names);
        for (int to = 0; to < names.length; to++) {
            for (int from = 0; from < to; from++) {
                graph.add(new Arrow(names[from], names[to]));
            }
        }

        GraphPicture picture = graph.layOut();

        List<Box> boxes = List.copyOf(picture.boxes().values());
        assertThat(boxes).hasSize(60).doesNotHaveDuplicates();
        assertThat(boxes)
                .allMatch(
                        box -> box.x() + box.width() <= picture.width() && box.y() + box.height() <= picture.height());
        assertThat(picture.lines())
                .hasSize(60 * 59 / 2)
                .allMatch(line -> line.get(0).x() <= line.get(3).x());
    }

    @Test
    void laysOutACircleThatIsTooDense() {
        String[] names = IntStream.range(0, 40).mapToObj(i -> "n" + i).toArray(String[]::new);
        LayeredGraph graph = graph(names);
        for (String to : names) {
            for (String from : names) {
                graph.add(new Arrow(from, to));
            }
        }

        assertThat(graph.layOut().boxes()).hasSize(40);
    }

    @Test
    void refusesAnArrowToNowhere() {
        assertThatThrownBy(() -> graph("letter").add(new Arrow("letter", "herald")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("herald");
    }
}

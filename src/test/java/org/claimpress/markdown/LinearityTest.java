package org.claimpress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.IntStream;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Deadline;
import org.claimpress.text.Limits;
import org.claimpress.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads inputs of one kind at two sizes and counts what the reading takes: the parser's looks at the text, and the bytes that
 * our own code allots, since a clock would say something else on each machine.
 */
class LinearityTest {

    private static final int SMALL = 400;
    private static final int FACTOR = 4;

    /** Inputs that once took time that grows with the square of their length, or worse. */
    enum Kind {
        PROSE("Some *words* about [a claim](claim:c{i}).\n\n"),
        SAME_HEADINGS("## a\n\n"),
        OTHER_HEADINGS("## a-{i}\n\n## a\n\n"),
        FOOTNOTES("w[^{i}]\n\n[^{i}]: note\n\n"),
        FOOTNOTES_NAMING_ONE_ANOTHER("[^{i}]: note[^{j}]\n\n"),
        DEAD_ANCHORS("## h{i}\n\n[a](#x{i})\n\n"),
        SAME_LINKS("[a](claim:one)\n\n"),
        LISTS("- item\n\n"),
        QUOTATIONS("> words\n\n"),
        TABLES("|a|b|\n|-|-|\n|1|2|\n\n"),
        CODE("```\ncode\n```\n\n"),
        BRACKETS("[a](\n[b\n\n"),
        BACKTICKS("`a``b\n\n"),
        ANGLES("<a <!-- <b\n\n"),
        BACKSLASHES("[\\\\\\\\\n\n"),
        ENTITIES("&amp;&#65;\n\n");

        private final String part;

        Kind(String part) {
            this.part = part;
        }

        String text(int size) {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, size)
                    .forEach(i -> text.append(
                            part.replace("{i}", Integer.toString(i)).replace("{j}", Integer.toString(i + 1))));
            return text.toString();
        }
    }

    private record Text(SourceText source) implements Passage {

        @Override
        public String text() {
            return source.text();
        }

        @Override
        public Place placeOf(int index, int length) {
            return source.placeAt(index, length);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theParserLooksAtALongTextNoMoreOftenForItsLength(Kind kind) {
        double growth = (double) looks(kind.text(SMALL * FACTOR)) / looks(kind.text(SMALL));

        assertThat(growth).isLessThan(FACTOR * 1.25);
    }

    private static long looks(String text) {
        CountedText counted = new CountedText(text, Long.MAX_VALUE, Deadline.none());
        new MarkdownReader().read(new Text(new SourceText("a.md", text)), counted, "", new Problems());
        return counted.looks();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void readingALongTextAllotsNoMoreForItsLength(Kind kind) {
        String small = kind.text(SMALL);
        String large = kind.text(SMALL * FACTOR);
        allotted(() -> read(small));

        double growth = (double) allotted(() -> read(large)) / allotted(() -> read(small));

        assertThat(growth).as(kind.name().toLowerCase(Locale.ROOT)).isLessThan(FACTOR * 1.5);
    }

    private static void read(String text) {
        assertThat(new MarkdownReader().read(new Text(new SourceText("a.md", text)), "", new Problems()))
                .isPresent();
    }

    @Test
    void readingALongListAllotsNoMoreForItsLength() {
        String line = "- [" + "a, ".repeat(3_000) + "b]\n";
        allotted(() -> yaml(line));

        double growth = (double) allotted(() -> yaml(line.repeat(FACTOR * 4))) / allotted(() -> yaml(line.repeat(4)));

        assertThat(growth).isLessThan(FACTOR * 1.25);
    }

    @Test
    void readingALongLineAllotsNoMoreForItsLength() {
        String small = "k: [" + "a, ".repeat(Limits.LINE / 15) + "b]\n";
        String large = "k: [" + "a, ".repeat(Limits.LINE / 3) + "b]\n";
        allotted(() -> yaml(large));

        double growth = (double) allotted(() -> yaml(large)) / allotted(() -> yaml(small));

        assertThat(growth).isLessThan(5 * 1.25);
    }

    private static void yaml(String text) {
        new YamlReader().read(new SourceText("a.yaml", text), new Problems());
    }

    private static long allotted(Runnable reading) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        reading.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

package org.claimpress.yaml;

import org.claimpress.problem.CharacterCodes;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlScalar.Reading;
import org.claimpress.yaml.YamlScalar.Style;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Makes scalars of the parser's events. */
final class Scalars {

    private final SourceText source;
    private final Resolver resolver = new Resolver();

    private final Problems problems;

    Scalars(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    YamlScalar of(ScalarEvent event) {
        Style style = style(event.getScalarStyle());
        Reading reading = style == Style.PLAIN ? reading(event.getValue()) : Reading.TEXT;
        YamlScalar scalar = new YamlScalar(place(event, style), event.getValue(), reading, style);
        // The file was searched for such characters; an escape between double quotation marks can still write one.
        if (style == Style.QUOTED) {
            CharacterCodes.refuses(scalar.text(), index -> scalar.place(), problems);
        }
        return scalar;
    }

    private static Style style(ScalarStyle style) {
        return switch (style) {
            case PLAIN -> Style.PLAIN;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.QUOTED;
        };
    }

    private Reading reading(String text) {
        Tag tag = resolver.resolve(NodeId.scalar, text, true);
        if (tag.equals(Tag.NULL)) {
            return Reading.NOTHING;
        }
        if (tag.equals(Tag.BOOL)) {
            return Reading.TRUTH;
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Reading.NUMBER;
        }
        return tag.equals(Tag.TIMESTAMP) ? Reading.DATE : Reading.TEXT;
    }

    private Place place(ScalarEvent event, Style style) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        if (style == Style.LITERAL || style == Style.FOLDED) {
            return blockText(start.getLine() + 1, end.getLine() + 1);
        }
        // A long line is measured only where the value goes beyond it: it may hold thousands of values.
        int last = end.getLine() == start.getLine() ? end.getColumn() : length(source.line(start.getLine() + 1));
        return Marks.place(source, start, Math.max(0, last - start.getColumn()));
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    /** The first line of a block's text that is not blank. */
    private Place blockText(int indicatorLine, int endLine) {
        for (int number = indicatorLine + 1; number <= endLine; number++) {
            String line = source.line(number);
            if (!line.isBlank()) {
                int indent = line.length() - line.stripLeading().length();
                return new Place(source, number, indent + 1, line.codePointCount(indent, line.length()));
            }
        }
        return new Place(source, indicatorLine, 1, 0);
    }
}

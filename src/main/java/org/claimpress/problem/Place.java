package org.claimpress.problem;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param source the file's text
 * @param line the line, from 1
 * @param column the column, from 1, in code points
 * @param length how many code points from there on are meant, 0 for the point itself
 */
public record Place(SourceText source, int line, int column, int length) {

    /** By path, then line, then column. */
    public static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("No such place: " + line + ":" + column + "+" + length);
        }
    }

    /** The path of the file. */
    public String path() {
        return source.path();
    }

    /** The whole line that the place is on. */
    public String lineText() {
        return source.line(line);
    }

    /** The place this many code points further to the right on the same line. */
    public Place right(int codePoints, int newLength) {
        return new Place(source, line, column + codePoints, newLength);
    }

    @Override
    public String toString() {
        return path() + ":" + line + ":" + column;
    }
}

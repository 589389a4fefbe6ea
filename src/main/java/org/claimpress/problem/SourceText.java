package org.claimpress.problem;

import java.util.Arrays;

/**
 * The text of one file, as its places refer to it. Lines end at {@code \n}; lines and columns count from 1, columns in
 * code points.
 */
public final class SourceText {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param path the file's path from the folder that the user named, with {@code /} between its parts
     * @param text the text, with {@code \n} at the line ends
     */
    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = newline + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The file's path. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines there are; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line with this number, without its end; empty where there is no such line. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int end = number == lineStarts.length ? text.length() : lineStarts[number] - 1;
        return text.substring(lineStarts[number - 1], end);
    }

    /** The place of the {@code length} code points that begin at this index of the text's UTF-16 units. */
    public Place placeAt(int index, int length) {
        int bounded = Math.max(0, Math.min(index, text.length()));
        int found = Arrays.binarySearch(lineStarts, bounded);
        int line = found >= 0 ? found : -found - 2;
        int column = text.codePointCount(lineStarts[line], bounded);
        return new Place(this, line + 1, column + 1, length);
    }

    /** The place that stands for the file as a whole: its first line. */
    public Place whole() {
        return new Place(this, 1, 1, 0);
    }

    @Override
    public String toString() {
        return path;
    }
}

package org.claimpress.yaml;

import org.claimpress.problem.Place;
import org.claimpress.problem.SourceText;

/**
 * A single value, kept as its text: nothing is converted, so {@code no} stays {@code no} and {@code 012} stays
 * {@code 012}.
 *
 * @param place where it begins; for a block text ({@code |} or {@code >}) the first line of the text that is not blank
 * @param text the text
 * @param reading what YAML 1.1 takes it for
 * @param style how it is written
 */
public record YamlScalar(Place place, String text, Reading reading, Style style) implements YamlNode {

    /** What YAML 1.1 takes a value for; a quoted value is always text. */
    public enum Reading {
        TEXT("text"),
        NOTHING("nothing"),
        TRUTH("yes or no"),
        NUMBER("a number"),
        DATE("a date");

        private final String words;

        Reading(String words) {
            this.words = words;
        }

        /** The reading in words. */
        public String words() {
            return words;
        }
    }

    /** How a value is written. */
    public enum Style {
        /** Without quotation marks. */
        PLAIN,
        /** Between {@code '…'} or {@code "…"}. */
        QUOTED,
        /** After {@code |}: line by line as it stands. */
        LITERAL,
        /** After {@code >}: lines joined by spaces. */
        FOLDED
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return style == Style.PLAIN && reading == Reading.NOTHING;
    }

    /**
     * The place in the file of the {@code length} code points that begin at this index of {@link #text}. Exact for a
     * literal block and for a value on one line without escapes; otherwise the place of the value itself.
     */
    public Place placeOf(int index, int length) {
        return placeOf(new SourceText("", text), index, length);
    }

    /**
     * The same as {@link #placeOf(int, int)}, for whoever asks often.
     *
     * @param lines the text with its lines counted
     */
    public Place placeOf(SourceText lines, int index, int length) {
        if (style == Style.LITERAL) {
            Place within = lines.placeAt(index, length);
            int line = within.line() - 1 - blankLines();
            return line < 0
                    ? place
                    : new Place(place.source(), place.line() + line, place.column() + within.column() - 1, length);
        }
        String before = text.substring(0, Math.min(index, text.length()));
        int opening = style == Style.QUOTED ? 1 : 0;
        int start = place.lineText().offsetByCodePoints(0, place.column() - 1) + opening;
        boolean asWritten = style != Style.FOLDED && place.lineText().startsWith(text, start);
        return asWritten ? place.right(opening + before.codePointCount(0, before.length()), length) : place;
    }

    /** How many blank lines the text begins with; its place is the first line after them. */
    private int blankLines() {
        int blank = 0;
        while (blank < text.length() && text.charAt(blank) == '\n') {
            blank++;
        }
        return blank;
    }

    @Override
    public String description() {
        return isEmpty() ? "nothing" : "a text";
    }
}

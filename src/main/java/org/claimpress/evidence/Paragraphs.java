package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text where its lines end a thought: a headline, a caption or a paragraph. Where lines were only broken to fit a
 * width, as in a mail or a text file of 72 columns, the break is no end. That is so where most lines, with the first word of
 * the next, would have been wider than the widest line of the text.
 */
final class Paragraphs {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST_FULL_LINES = 3;

    private final int[] text;
    private final List<Span> lines;
    private final int width;

    private Paragraphs(int[] text) {
        this.text = text;
        this.lines = lines(text);
        this.width =
                lines.stream().mapToInt(line -> line.to() - line.from()).max().orElse(0);
    }

    /** The paragraphs of the text with these code points, without the white space around them. */
    static List<Span> of(int[] text) {
        return new Paragraphs(text).paragraphs();
    }

    private List<Span> paragraphs() {
        boolean wrapped = isWrapped();
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (isBlank(line)) {
                continue;
            }
            boolean goesOn = i > 0 && !isBlank(lines.get(i - 1)) && continues(lines.get(i - 1), line, wrapped);
            if (goesOn) {
                Span before = paragraphs.remove(paragraphs.size() - 1);
                paragraphs.add(new Span(before.from(), line.to()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** Whether the text of a line goes on in the next: the break only keeps to the width, or the next line begins small. */
    private boolean continues(Span line, Span next, boolean wrapped) {
        return (wrapped && isFull(line, next)) || Character.isLowerCase(text[next.from()]);
    }

    private boolean isWrapped() {
        int full = 0;
        int followed = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!isBlank(lines.get(i - 1)) && !isBlank(lines.get(i))) {
                followed++;
                full += isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        return width >= NARROWEST && width <= WIDEST && full >= FEWEST_FULL_LINES && 2 * full > followed;
    }

    /** Whether the first word of the next line would not have fitted on this one. */
    private boolean isFull(Span line, Span next) {
        int end = next.from();
        while (end < next.to() && !isSpace(text[end])) {
            end++;
        }
        return line.to() - line.from() + 1 + (end - next.from()) > width;
    }

    private static boolean isBlank(Span line) {
        return line.from() == line.to();
    }

    /** The lines without the white space at their ends. */
    private static List<Span> lines(int[] text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n' || text[i] == '\r' || text[i] == '\u2029' || text[i] == '\u2028') {
                lines.add(stripped(text, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static Span stripped(int[] text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text[start])) {
            start++;
        }
        while (end > start && isSpace(text[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether this is white space of any kind, no-break spaces included. */
    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}

package org.claimpress.evidence;

/**
 * A passage of a text.
 *
 * @param from where it begins, in code points from 0
 * @param to where it ends: the first code point that is no longer part of it
 */
public record Span(int from, int to) {

    /** Refuses a passage that ends before it begins. */
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No such passage: " + from + " to " + to);
        }
    }

    /** The words of this text that stand here. */
    public String in(String text) {
        int begin = text.offsetByCodePoints(0, from);
        return text.substring(begin, text.offsetByCodePoints(begin, to - from));
    }

    /** Whether the two have at least one code point in common. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** Whether all of the other lies in this one. */
    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }
}

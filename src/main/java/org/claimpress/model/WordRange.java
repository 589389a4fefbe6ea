package org.claimpress.model;

/**
 * Words of a text that follow one another.
 *
 * @param first the number of the first, from 0
 * @param last the number of the last
 */
public record WordRange(int first, int last) {

    /** Refuses a range that ends before it begins. */
    public WordRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("No such words: " + first + " to " + last);
        }
    }

    /** How many words the two have in common. */
    public int shared(WordRange other) {
        return Math.max(0, Math.min(last, other.last) - Math.max(first, other.first) + 1);
    }

    /** As the quote lock has it: {@code 12-25}, or {@code 12} for a single word. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}

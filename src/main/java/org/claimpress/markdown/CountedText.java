package org.claimpress.markdown;

import org.claimpress.text.Deadline;

/**
 * A text that counts how often the parser looks at one of its characters, and ends the parsing once that is too often. Some of
 * the parser's patterns take time that grows with a power of the text's length, or doubles with each character; a count ends
 * them after the same steps on every machine, where a clock would not. The clock is looked at too, now and then, as the last
 * resort.
 */
final class CountedText implements CharSequence {

    private static final int LOOKS_BETWEEN = 100_000;

    private final String text;
    private final long most;
    private final Deadline deadline;
    private long looks;
    private long nextTime = LOOKS_BETWEEN;
    private int reached;

    /**
     * @param most how many looks are allowed
     * @param deadline when the parsing has to end
     */
    CountedText(String text, long most, Deadline deadline) {
        this.text = text;
        this.most = most;
        this.deadline = deadline;
    }

    /** Ends the parsing of a text that the parser looks at too often. */
    static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyLooks(int index) {
            super("Too many looks at " + index);
        }
    }

    /** How many looks there were so far. */
    long looks() {
        return looks;
    }

    /** Where the last look was. */
    int reached() {
        return reached;
    }

    private void count(int more, int index) {
        looks += more;
        reached = index;
        if (looks > most || isLate()) {
            throw new TooManyLooks(index);
        }
    }

    private boolean isLate() {
        if (looks < nextTime) {
            return false;
        }
        nextTime = looks + LOOKS_BETWEEN;
        return deadline.hasPassed();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        count(1, index);
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        count(end - start, start);
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        count(text.length(), 0);
        return text;
    }
}

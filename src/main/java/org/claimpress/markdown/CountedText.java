package org.claimpress.markdown;

/**
 * A text that counts how often the parser looks at one of its characters, and ends the parsing once that is too often. Some of
 * the parser's patterns take time that grows with a power of the text's length, or doubles with each character; a count ends
 * them after the same steps on every machine, where a clock would not.
 */
final class CountedText implements CharSequence {

    private final String text;
    private final long most;
    private long looks;
    private int reached;

    /** @param most how many looks are allowed */
    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
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
        if (looks > most) {
            throw new TooManyLooks(index);
        }
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

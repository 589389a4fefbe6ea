package org.claimpress.search;

/**
 * The entries in which a word stands, as a short text: for each entry the step from the one before, in digits of base 32 of
 * which all but the last come from the upper half of the alphabet, and a letter for how much the word counts there.
 */
final class Postings {

    /** The letters; the script of the search page has the same. */
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private static final int BASE = 32;

    /** How many steps a weight has for each point of boost. */
    private static final double FINENESS = 2.5;

    private final StringBuilder text = new StringBuilder();
    private int last = -1;

    /** Adds an entry, whose number has to be greater than that of the last. */
    void add(int entry, double weight) {
        step(entry - last, false);
        last = entry;
        long rounded = Math.round(weight * FINENESS);
        text.append(LETTERS.charAt((int) Math.max(1, Math.min(LETTERS.length() - 1, rounded))));
    }

    private void step(int number, boolean more) {
        if (number >= BASE) {
            step(number / BASE, true);
        }
        text.append(LETTERS.charAt(number % BASE + (more ? BASE : 0)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

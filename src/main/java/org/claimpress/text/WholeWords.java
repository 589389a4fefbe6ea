package org.claimpress.text;

import java.util.BitSet;
import java.util.Locale;

/** Looks for words that are not a part of longer ones. */
public final class WholeWords {

    private WholeWords() {}

    /** Which characters of the text, counted from 0, belong to these words where they stand by themselves. */
    public static BitSet in(String text, String words) {
        BitSet found = new BitSet();
        int at = text.indexOf(words);
        while (at >= 0 && !words.isEmpty()) {
            int end = at + words.length();
            if (!isLetter(text, at - 1) && !isLetter(text, end)) {
                found.set(at, end);
            }
            at = text.indexOf(words, end);
        }
        return found;
    }

    /** Whether these words stand in the text by themselves, in whatever case. */
    public static boolean occurIn(String text, String words) {
        return !in(text.toLowerCase(Locale.ROOT), words.toLowerCase(Locale.ROOT))
                .isEmpty();
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}

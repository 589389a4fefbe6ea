package org.claimpress.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Some words of a quotation.
 *
 * @param words the words
 * @param marked whether readers are to look at them
 */
public record MarkedText(String words, boolean marked) {

    /** The text in pieces, with each place of each of these words marked. */
    static List<MarkedText> of(String text, List<String> wanted) {
        BitSet marked = new BitSet();
        for (String words : wanted) {
            int at = text.indexOf(words);
            while (at >= 0 && !words.isEmpty()) {
                marked.set(at, at + words.length());
                at = text.indexOf(words, at + words.length());
            }
        }
        List<MarkedText> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean mark = marked.get(start);
            int end = mark ? marked.nextClearBit(start) : marked.nextSetBit(start);
            int stop = end < 0 ? text.length() : end;
            pieces.add(new MarkedText(text.substring(start, stop), mark));
            start = stop;
        }
        return List.copyOf(pieces);
    }
}

package org.claimpress.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimpress.evidence.WordingDiff.Change;
import org.claimpress.evidence.WordingDiff.Part;
import org.claimpress.text.WholeWords;

/**
 * Some words of a quotation.
 *
 * @param words the words
 * @param marked whether readers are to look at them
 */
public record MarkedText(String words, boolean marked) {

    /** The text in pieces, with each place of each of these words marked; not where they are a part of a longer word. */
    static List<MarkedText> of(String text, List<String> wanted) {
        BitSet marked = new BitSet();
        wanted.forEach(words -> marked.or(WholeWords.in(text, words)));
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

    /** The words of a wording in pieces, with those marked that its origin does not have. */
    static List<MarkedText> of(List<Part> diff) {
        List<MarkedText> pieces = new ArrayList<>();
        diff.stream().filter(part -> part.change() != Change.LOST).forEach(part -> {
            if (!pieces.isEmpty()) {
                pieces.add(new MarkedText(" ", false));
            }
            pieces.add(new MarkedText(part.words(), part.change() == Change.ADDED));
        });
        return List.copyOf(pieces);
    }
}

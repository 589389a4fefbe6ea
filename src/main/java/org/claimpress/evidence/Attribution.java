package org.claimpress.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Finds who is said to speak where a sentence does not say so itself. In “It is so,” the lawyers alleged. “It was so.” the second
 * sentence stands between quotation marks from its beginning to its end; it is by whoever spoke before, be it in the same
 * paragraph or not.
 */
final class Attribution {

    private static final String OPENING = "“„«‘'\"";
    private static final String[] CLOSING = {"”", "“”", "»", "’", "'", "\""};
    private static final String APOSTROPHES = "’'";
    private static final String PUNCTUATION = ".,;!?…—–-";

    private final int[] text;
    private final List<Span> sentences;

    /**
     * @param text the code points of a text
     * @param sentences where its sentences stand, in order
     */
    Attribution(int[] text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** What stands behind the last quotation marks of the sentence before this one, if this one goes on with its speech. */
    Optional<Span> before(int sentence) {
        int speech = sentence;
        while (speech > 0 && isWithinMarks(sentences.get(speech))) {
            speech--;
        }
        return speech == sentence
                ? Optional.empty()
                : behindMarks(sentences.get(speech), kind(sentences.get(sentence)));
    }

    private int kind(Span sentence) {
        return OPENING.indexOf(text[sentence.from()]);
    }

    /** Whether the sentence begins with a quotation mark, and ends with the one that closes it. */
    private boolean isWithinMarks(Span sentence) {
        int kind = kind(sentence);
        int last = sentence.to() - 1;
        while (last > sentence.from() && PUNCTUATION.indexOf(text[last]) >= 0) {
            last--;
        }
        if (kind < 0 || CLOSING[kind].indexOf(text[last]) < 0) {
            return false;
        }
        for (int i = sentence.from() + 1; i < last; i++) {
            if (closes(i, kind)) {
                return false;
            }
        }
        return last > sentence.from();
    }

    private Optional<Span> behindMarks(Span sentence, int kind) {
        for (int i = sentence.to() - 1; i > sentence.from(); i--) {
            if (closes(i, kind)) {
                return Optional.of(new Span(i + 1, sentence.to()));
            }
        }
        return Optional.empty();
    }

    /** Whether a passage ends here. A mark that may be an apostrophe ends one only beside punctuation. */
    private boolean closes(int i, int kind) {
        boolean besidePunctuation =
                PUNCTUATION.indexOf(text[i - 1]) >= 0 || (i + 1 < text.length && PUNCTUATION.indexOf(text[i + 1]) >= 0);
        return CLOSING[kind].indexOf(text[i]) >= 0 && (besidePunctuation || APOSTROPHES.indexOf(text[i]) < 0);
    }
}

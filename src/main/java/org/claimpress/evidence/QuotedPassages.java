package org.claimpress.evidence;

/**
 * Finds what stands between quotation marks in a paragraph. A sentence that ends between them goes on after them: in
 * “It is. It was,” he said, “he said” belongs to both. A mark that nothing closes in the paragraph opens nothing.
 */
final class QuotedPassages {

    private static final String OPENING = "“„«‘'\"";
    private static final String[] CLOSING = {"”", "“”", "»", "’", "'", "\""};

    private final int[] text;
    private final Span paragraph;

    /** For each place of the paragraph, where the passage ends that begins before it and ends last. */
    private final int[] reach;

    /** Finds the passages of this paragraph. */
    QuotedPassages(int[] text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.reach = new int[paragraph.to() - paragraph.from() + 1];
        find();
        for (int i = 1; i < reach.length; i++) {
            reach[i] = Math.max(reach[i], reach[i - 1]);
        }
    }

    /** Whether a passage begins before the first of these places and ends, with its mark, behind the second. */
    boolean goOn(int from, int to) {
        return reach[from - paragraph.from()] > to;
    }

    /** Each kind of mark is looked for on its own; what stands within a passage opens none of the same kind. */
    private void find() {
        for (int kind = 0; kind < CLOSING.length; kind++) {
            int closing = paragraph.from();
            for (int i = paragraph.from(); i < paragraph.to() && closing >= 0; i++) {
                if (text[i] == OPENING.charAt(kind) && opens(i)) {
                    closing = closing(i, CLOSING[kind]);
                    reach[i + 1 - paragraph.from()] = closing + 1;
                    i = Math.max(i, closing);
                }
            }
        }
    }

    /** Where the passage that begins here is closed; negative where it is not. */
    private int closing(int from, String marks) {
        for (int i = from + 1; i < paragraph.to(); i++) {
            if (marks.indexOf(text[i]) >= 0 && !isApostrophe(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a mark opens a passage. What may also be an apostrophe does so only before a word, and after none. */
    private boolean opens(int i) {
        if (text[i] != '\'') {
            return true;
        }
        boolean free =
                i == paragraph.from() || Paragraphs.isSpace(text[i - 1]) || "([{-–—\"“".indexOf(text[i - 1]) >= 0;
        return free && i + 1 < paragraph.to() && !Paragraphs.isSpace(text[i + 1]);
    }

    /** Whether a mark belongs to its word: in “user’s”, and in “users’ messages”. */
    private boolean isApostrophe(int i) {
        if (text[i] != '\'' && text[i] != '’') {
            return false;
        }
        boolean inWord = i + 1 < paragraph.to() && Character.isLetterOrDigit(text[i + 1]);
        boolean plural = text[i - 1] == 's'
                && i + 2 < paragraph.to()
                && Paragraphs.isSpace(text[i + 1])
                && Character.isLowerCase(text[i + 2]);
        return inWord || plural;
    }
}

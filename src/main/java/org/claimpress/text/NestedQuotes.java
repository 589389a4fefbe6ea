package org.claimpress.text;

/**
 * Quotation marks as typography wants them inside other quotation marks: {@code a so-called "Inbox API"}, set between “ and ”,
 * becomes {@code a so-called ‘Inbox API’}, and a straight apostrophe becomes ’. Marks of other languages, such as „ or «, stay.
 */
public final class NestedQuotes {

    private static final String OPENS_BEFORE = " \t\n([{—–-/“‘\"'";

    private final char open;
    private final char close;

    /** The marks of English. */
    public NestedQuotes() {
        this("‘", "’");
    }

    /**
     * The marks of a language, each one character.
     *
     * @param open what opens a quotation inside another
     * @param close what closes it
     */
    public NestedQuotes(String open, String close) {
        this.open = open.charAt(0);
        this.close = close.charAt(0);
    }

    /** The words with the marks that they have inside quotation marks. Nothing but quotation marks changes. */
    public String in(String words) {
        if (words.indexOf('„') >= 0) {
            return open == '‚' ? words.replace('„', open).replace('“', close) : words;
        }
        StringBuilder set = new StringBuilder(words.length());
        for (int index = 0; index < words.length(); index++) {
            set.append(mark(words, index));
        }
        return set.toString();
    }

    private char mark(String words, int index) {
        return switch (words.charAt(index)) {
            case '“' -> open;
            case '”' -> close;
            case '"' -> opens(words, index) ? open : close;
            case '\'' -> opens(words, index) ? open : '’';
            default -> words.charAt(index);
        };
    }

    /** Whether a straight mark opens: it stands before a word and not behind one. Before a figure it is an apostrophe: ’90s. */
    private static boolean opens(String words, int index) {
        boolean behindNothing = index == 0 || OPENS_BEFORE.indexOf(words.charAt(index - 1)) >= 0;
        boolean last = index == words.length() - 1;
        boolean apostrophe = words.charAt(index) == '\'' && !last && Character.isDigit(words.charAt(index + 1));
        return behindNothing && !last && !apostrophe;
    }
}

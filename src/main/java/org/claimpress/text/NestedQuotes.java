package org.claimpress.text;

/**
 * Quotation marks as typography wants them inside other quotation marks: {@code a so-called "Inbox API"}, set between “ and ”,
 * becomes {@code a so-called ‘Inbox API’}, and a straight apostrophe becomes ’. Marks of other languages, such as „ or «, stay.
 */
public final class NestedQuotes {

    private static final String OPENS_BEFORE = " \t\n([{—–-/“‘\"'";

    private NestedQuotes() {}

    /** The words with the marks that they have inside quotation marks. Nothing but quotation marks changes. */
    public static String in(String words) {
        if (words.indexOf('„') >= 0) {
            return words;
        }
        StringBuilder set = new StringBuilder(words.length());
        for (int index = 0; index < words.length(); index++) {
            set.append(mark(words, index));
        }
        return set.toString();
    }

    private static char mark(String words, int index) {
        return switch (words.charAt(index)) {
            case '“' -> '‘';
            case '”' -> '’';
            case '"', '\'' -> opens(words, index) ? '‘' : '’';
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

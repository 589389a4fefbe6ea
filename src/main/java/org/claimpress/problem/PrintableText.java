package org.claimpress.problem;

/** Makes text from files safe to print: no terminal sequence and no invisible direction mark gets through. */
public final class PrintableText {

    private PrintableText() {}

    /** The text with each control or format character as {@code \}{@code uXXXX}; a tab becomes a space. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        int type = Character.getType(point);
        if (point == '\t' || type == Character.SPACE_SEPARATOR) {
            out.append(' ');
        } else if (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE) {
            out.append("\\u").append("%04x".formatted(point));
        } else {
            out.appendCodePoint(point);
        }
    }

    /** How many columns the text takes once made printable. */
    static int width(String text) {
        String printable = of(text);
        return printable.codePointCount(0, printable.length());
    }
}

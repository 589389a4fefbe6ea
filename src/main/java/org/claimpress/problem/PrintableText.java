package org.claimpress.problem;

import java.util.stream.Collectors;
import org.claimpress.text.Characters;

/** Makes text from files safe to print: no terminal sequence and no invisible direction mark gets through. */
public final class PrintableText {

    private PrintableText() {}

    /** The text with each character that cannot be seen as {@code \}{@code uXXXX}; tabs and wide spaces become spaces. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    /** The same for several lines, whose ends stay. */
    public static String ofLines(String text) {
        return text.lines().map(PrintableText::of).collect(Collectors.joining("\n"));
    }

    private static void append(StringBuilder out, int point) {
        if (point == '\t' || Character.getType(point) == Character.SPACE_SEPARATOR) {
            out.append(' ');
        } else if (point == '\n' || Characters.isUnseen(point)) {
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

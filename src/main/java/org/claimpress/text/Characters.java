package org.claimpress.text;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What may stand in a text, by Unicode's general categories: letters, marks, digits, punctuation, symbols and spaces. What
 * cannot be seen may not, since it can hide or turn what a text says: control and format characters, line and paragraph
 * separators, halves of characters, private characters, and the letters and marks that show nothing. Two joiners are allowed
 * where a script or an emoji needs them.
 */
public final class Characters {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;

    /** The scripts that spell words with joiners. */
    private static final Set<Character.UnicodeScript> JOINING = Set.of(
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.SYRIAC,
            Character.UnicodeScript.NKO,
            Character.UnicodeScript.MONGOLIAN,
            Character.UnicodeScript.DEVANAGARI,
            Character.UnicodeScript.BENGALI,
            Character.UnicodeScript.GURMUKHI,
            Character.UnicodeScript.GUJARATI,
            Character.UnicodeScript.ORIYA,
            Character.UnicodeScript.TAMIL,
            Character.UnicodeScript.TELUGU,
            Character.UnicodeScript.KANNADA,
            Character.UnicodeScript.MALAYALAM,
            Character.UnicodeScript.SINHALA,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.KHMER);

    private Characters() {}

    /**
     * The index of the first character that has no place in the text.
     *
     * @return the index in UTF-16 units; empty where all may stand
     */
    public static OptionalInt firstUnfit(String text) {
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            if (!isFit(text, index)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the character at this index may stand in the text, next to its neighbours. */
    private static boolean isFit(String text, int index) {
        int point = text.codePointAt(index);
        if (point < 0x7F) {
            return point >= ' ' || point == '\n' || point == '\t';
        }
        return switch (point) {
            case NON_JOINER -> joins(text, index);
            case JOINER -> joins(text, index) || joinsEmoji(text, index);
            case TEXT_STYLE, EMOJI_STYLE -> index > 0 && !isUnseen(text.codePointBefore(index));
            default -> !isUnseen(point);
        };
    }

    /** Whether a joiner stands within a word of a script that has joiners, or ends one after a mark, as in Malayalam. */
    private static boolean joins(String text, int index) {
        if (index == 0) {
            return false;
        }
        int before = text.codePointBefore(index);
        boolean joining = JOINING.contains(Character.UnicodeScript.of(before));
        boolean mark = Character.getType(before) == Character.NON_SPACING_MARK;
        return joining
                && (mark || (index + 1 < text.length() && isOf(Character.UnicodeScript.of(before), text, index + 1)));
    }

    private static boolean isOf(Character.UnicodeScript script, String text, int index) {
        return Character.UnicodeScript.of(text.codePointAt(index)) == script;
    }

    /** Whether a joiner makes one picture of two. */
    private static boolean joinsEmoji(String text, int index) {
        if (index == 0 || index + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(index);
        boolean picture = before == EMOJI_STYLE
                || Character.getType(before) == Character.OTHER_SYMBOL
                || (before >= 0x1F3FB && before <= 0x1F3FF);
        return picture && Character.getType(text.codePointAt(index + 1)) == Character.OTHER_SYMBOL;
    }

    /**
     * Whether the character shows nothing that a reader could see, or shows it differently on each machine. Spaces, line feed
     * and tab count as seen.
     */
    public static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> isBlank(point) || isNoCharacter(point);
        };
    }

    /** Letters, marks and symbols without a shape: fillers, selectors and the empty Braille pattern. */
    private static boolean isBlank(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || (point >= 0x180B && point <= 0x180F)
                || point == 0x2800
                || point == 0x3164
                || (point >= 0xFE00 && point <= 0xFE0F)
                || point == 0xFFA0
                || (point >= 0xFFF0 && point <= 0xFFFB)
                || (point >= 0xE0000 && point <= 0xE0FFF);
    }

    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}

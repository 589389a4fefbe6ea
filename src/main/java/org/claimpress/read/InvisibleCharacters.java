package org.claimpress.read;

import java.util.OptionalInt;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;

/** Finds characters that cannot be seen and could hide what a text says. */
final class InvisibleCharacters {

    private InvisibleCharacters() {}

    /** The index of the first of them in the text's UTF-16 units. */
    static OptionalInt first(String text) {
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            if (isInvisible(text.codePointAt(index))) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    static void report(String text, int index, Place place, Problems problems) {
        problems.report(
                ReadCodes.CONTROL_CHARACTER,
                place,
                "The character U+%04X cannot be seen and has no place in a text".formatted(text.codePointAt(index)),
                "Delete it, or type the passage again.");
    }

    /** Control characters other than tab and line end, marks that turn the direction of text, and non-characters. */
    private static boolean isInvisible(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
        boolean turnsDirection = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE;
        boolean half = Character.getType(point) == Character.SURROGATE;
        return control || turnsDirection || nonCharacter || half;
    }
}

package org.claimpress.problem;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.claimpress.text.Characters;

/** What can be wrong with the characters of a text, wherever it stands. */
@AutoService(CodeBook.class)
public final class CharacterCodes implements CodeBook {

    /** A character that may not stand in a text. */
    public static final Code CONTROL_CHARACTER = Code.error(
            "control-character",
            "A text holds a character that cannot be seen, or a line end that only some programs know.",
            "Such characters can hide or turn what a text says, in a review as on the page.",
            "title: Inbox\\u202EAPI",
            "title: Inbox API");

    /** Characters that part no words: a text program puts them where a line may end, or at the beginning of a file. */
    private static final int SOFT_HYPHEN = 0xAD;

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    @Override
    public List<Code> codes() {
        return List.of(CONTROL_CHARACTER);
    }

    /**
     * Reports the first character of the text that may not stand in one.
     *
     * @param places gives the place of the character at an index of the text's UTF-16 units
     * @return whether there is one
     */
    public static boolean refuses(String text, IntFunction<Place> places, Problems problems) {
        OptionalInt found = Characters.firstUnfit(text);
        found.ifPresent(index -> report(text.codePointAt(index), places.apply(index), problems));
        return found.isPresent();
    }

    /** Reports this character. */
    public static void report(int point, Place place, Problems problems) {
        boolean lineEnd =
                point == '\r' || point == 0x0B || point == 0x0C || point == 0x85 || point == 0x2028 || point == 0x2029;
        boolean onlyUnseen = point == SOFT_HYPHEN || point == ZERO_WIDTH_SPACE || point == BYTE_ORDER_MARK;
        boolean shown = onlyUnseen && place.length() == 1 && standsAt(point, place);
        problems.report(
                CONTROL_CHARACTER,
                place,
                lineEnd
                        ? "Some programs end a line at the character U+%04X here, and others do not".formatted(point)
                        : "The character U+%04X cannot be seen and has no place in a text".formatted(point),
                lineEnd
                        ? "Delete it; where a line is to end here, end it with LF or CRLF, as every editor can."
                        : "Delete it, or type the passage again.",
                shown ? Optional.of("") : Optional.empty());
    }

    private static boolean standsAt(int point, Place place) {
        String line = place.lineText();
        return place.column() <= line.codePointCount(0, line.length())
                && line.codePointAt(line.offsetByCodePoints(0, place.column() - 1)) == point;
    }
}

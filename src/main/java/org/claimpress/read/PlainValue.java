package org.claimpress.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Place;
import org.claimpress.yaml.YamlScalar;
import org.claimpress.yaml.YamlScalar.Style;

/** Looks at how a text is written in the file: whether all of it is read, and no more than it. */
final class PlainValue {

    private static final Pattern COMMENT = Pattern.compile("\\s+#.*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String OPENING = "“„«»‹›「『‚‘";
    private static final String CLOSING = "””»«›‹」』‘’";

    private final YamlScalar scalar;
    private final RecordReading reading;

    PlainValue(YamlScalar scalar, RecordReading reading) {
        this.scalar = scalar;
        this.reading = reading;
    }

    void inspect(WrittenText.Author author) {
        new WrittenText(new MarkdownType.ScalarPassage(scalar), reading).inspect(author);
        if (author == WrittenText.Author.US) {
            OptionalInt mark = unpaired(scalar.text());
            mark.ifPresent(this::unpairedMark);
        }
        if (scalar.style() == Style.PLAIN) {
            comment().ifPresent(this::cutByComment);
        }
        if (author == WrittenText.Author.US) {
            insideMarks(scalar.text()).ifPresent(this::marksAroundAll);
        }
    }

    /** Where the line goes on as a comment behind the text. */
    private Optional<Place> comment() {
        String left = SPACES.matcher(scalar.text().strip()).replaceAll(" ");
        Place start = scalar.place();
        int column = start.lineText().offsetByCodePoints(0, start.column() - 1);
        for (int number = start.line(); number <= start.source().lineCount() && !left.isEmpty(); number++) {
            String line = start.source().line(number);
            int from = number == start.line() ? column : 0;
            String rest = line.substring(from).strip();
            String words = SPACES.matcher(rest).replaceAll(" ");
            if (!left.startsWith(words)) {
                return words.startsWith(left)
                        ? commentBehind(number, line, from + firstWord(line, from))
                        : Optional.empty();
            }
            left = left.substring(words.length()).strip();
        }
        return Optional.empty();
    }

    private static int firstWord(String line, int from) {
        String rest = line.substring(from);
        return rest.length() - rest.stripLeading().length();
    }

    private Optional<Place> commentBehind(int number, String line, int from) {
        int sign = line.indexOf(" #", from);
        if (sign < 0 || !COMMENT.matcher(line.substring(sign)).matches()) {
            return Optional.empty();
        }
        int column = line.codePointCount(0, sign + 1) + 1;
        return Optional.of(
                new Place(scalar.place().source(), number, column, line.codePointCount(sign + 1, line.length())));
    }

    private void cutByComment(Place comment) {
        Place start = scalar.place();
        String message = "From this # on the line is a comment, and not part of the text";
        String advice = "Put the whole text in quotation marks. Give a comment that is meant as one a line of its own.";
        boolean oneLine = comment.line() == start.line();
        String whole = oneLine ? wholeLine(start) : "";
        if (oneLine && whole.indexOf('"') < 0 && whole.indexOf('\\') < 0) {
            Place all =
                    new Place(start.source(), start.line(), start.column(), whole.codePointCount(0, whole.length()));
            reading.problems()
                    .report(WritingCodes.CUT_BY_COMMENT, comment, message, advice, new Mend(all, "\"" + whole + "\""));
        } else {
            reading.report(WritingCodes.CUT_BY_COMMENT, comment, message, advice);
        }
    }

    private static String wholeLine(Place start) {
        String line = start.lineText();
        return line.substring(line.offsetByCodePoints(0, start.column() - 1)).stripTrailing();
    }

    /** What stands between quotation marks that enclose the whole text. */
    static Optional<String> insideMarks(String written) {
        String text = written.strip();
        if (text.length() < 3) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        String inside = text.substring(1, text.length() - 1);
        boolean straight = first == '"' && last == '"' && inside.indexOf('"') < 0;
        int pair = OPENING.indexOf(first);
        boolean curly = pair >= 0
                && isClosing(first, last)
                && (inside + first + last)
                                .chars()
                                .filter(unit -> unit == first || unit == last)
                                .count()
                        == 2;
        return straight || curly ? Optional.of(inside) : Optional.empty();
    }

    /** Where a curly quotation mark stands that no other opens or closes; other languages use the same signs otherwise. */
    static OptionalInt unpaired(String text) {
        int open = -1;
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (sign == '„' || sign == '«') {
                return OptionalInt.empty();
            }
            if ((sign == '“' && open >= 0) || (sign == '”' && open < 0)) {
                return OptionalInt.of(index);
            }
            open = sign == '“' ? index : sign == '”' ? -1 : open;
        }
        return open < 0 ? OptionalInt.empty() : OptionalInt.of(open);
    }

    /** Reports a mark that stands alone. */
    void unpairedMark(int index) {
        reading.report(
                WritingCodes.REMAINS,
                scalar.placeOf(index, 1),
                "This quotation mark has no other that belongs to it",
                "Write the mark that is missing, or take this one away.");
    }

    private static boolean isClosing(char first, char last) {
        for (int i = 0; i < OPENING.length(); i++) {
            if (OPENING.charAt(i) == first && (CLOSING.charAt(i) == last || (first == '„' && last == '“'))) {
                return true;
            }
        }
        return false;
    }

    /** Reports marks around the whole text. */
    void marksAroundAll(String inside) {
        String written = scalar.text().strip();
        Place place = scalar.placeOf(scalar.text().indexOf(written), written.codePointCount(0, written.length()));
        boolean plain = Pattern.compile("\\p{L}[^:#\"\\\\]*").matcher(inside).matches();
        Optional<String> mended = plain && WrittenText.shows(place, written) ? Optional.of(inside) : Optional.empty();
        reading.report(
                WritingCodes.QUOTED_WHOLE,
                place,
                "These quotation marks become part of the text",
                "Delete both. If YAML needs marks around the text, use straight ones: \"…\".",
                mended);
    }
}

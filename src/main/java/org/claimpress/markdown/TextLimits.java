package org.claimpress.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.text.Limits;

/**
 * Refuses texts that would make the parser slow or overflow its stack, by the paragraph, since that is how the parser works: it
 * looks for the end of each mark in all that follows up to the next blank line.
 */
final class TextLimits {

    /** A line that may be a heading or the underline of one, in a quotation or a list too. */
    private static final Pattern HEADING = Pattern.compile("[ \\t>*+\\d.)-]*+(?:#.*|=+[ \\t]*)|[ \\t>]*+-+[ \\t]*");

    /** How often the parser may look at the characters of this text. */
    static long mostLooks(String text) {
        return Limits.LOOKS_PER_TEXT + (long) Limits.LOOKS_PER_CHARACTER * text.length();
    }

    /** Whether the text is over a limit; the problem then tells which. */
    boolean refuses(Passage passage, Problems problems) {
        String text = passage.text();
        if (text.length() > Limits.TEXT) {
            report(passage, 0, "The text is longer than " + Limits.TEXT + " characters", problems);
            return true;
        }
        if (footnoteMarks(text) > Limits.FOOTNOTE_MARKS) {
            report(passage, 0, "The text has more than " + Limits.FOOTNOTE_MARKS + " marks of footnotes", problems);
            return true;
        }
        Paragraph paragraph = new Paragraph();
        int headings = 0;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            headings += HEADING.matcher(line).matches() ? 1 : 0;
            Optional<String> reason = headings > Limits.HEADINGS
                    ? Optional.of("The text has more than " + Limits.HEADINGS + " headings")
                    : paragraph.reasonAgainst(line);
            if (reason.isPresent()) {
                report(passage, start, reason.get(), problems);
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static int footnoteMarks(String text) {
        int marks = 0;
        for (int at = text.indexOf("[^"); at >= 0; at = text.indexOf("[^", at + 2)) {
            marks++;
        }
        return marks;
    }

    /** What to say of a text that the parser failed at, having reached this index. */
    Problem failed(Passage passage, int index, Throwable thrown) {
        if (thrown instanceof CountedText.TooManyLooks) {
            return problem(passage, index, "The brackets, backslashes or marks here take too many steps to read");
        }
        return thrown instanceof StackOverflowError
                ? problem(passage, 0, "The text is nested too deep to be read")
                : problem(passage, index, "The Markdown cannot be read from here on");
    }

    private static void report(Passage passage, int index, String message, Problems problems) {
        problems.add(problem(passage, index, message));
    }

    private static Problem problem(Passage passage, int index, String message) {
        return new Problem(
                MarkdownCodes.TOO_COMPLEX,
                passage.placeOf(index, 1),
                message,
                "Split the text, or take the nesting or the marks away.");
    }
}

package org.claimpress.markdown;

import org.claimpress.problem.Problems;

/**
 * Refuses texts that would make the parser slow or overflow its stack. Measured: a table of 1,250 columns, a quotation
 * nested 2,000 deep and a list nested 400 deep overflow; runs of brackets and backticks take quadratic time.
 */
final class TextLimits {

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_LINE = 10_000;
    private static final int MOST_COLUMNS = 60;
    private static final int DEEPEST_NESTING = 20;
    private static final int LONGEST_RUN = 40;

    /** Whether the text is over a limit; the problem then tells which. */
    boolean refuses(Passage passage, Problems problems) {
        String text = passage.text();
        if (text.length() > LONGEST_TEXT) {
            report(passage, 0, "The text is longer than " + LONGEST_TEXT + " characters", problems);
            return true;
        }
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String reason = reasonAgainst(text.substring(start, end));
            if (!reason.isEmpty()) {
                report(passage, start, reason, problems);
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static String reasonAgainst(String line) {
        if (line.length() > LONGEST_LINE) {
            return "A line is longer than " + LONGEST_LINE + " characters";
        }
        if (line.chars().filter(unit -> unit == '|').count() > MOST_COLUMNS + 1) {
            return "A table has more than " + MOST_COLUMNS + " columns";
        }
        if (nesting(line) > DEEPEST_NESTING) {
            return "Quotations or lists are nested deeper than " + DEEPEST_NESTING + " levels";
        }
        return hasLongRun(line) ? "More than " + LONGEST_RUN + " brackets or marks open in one line" : "";
    }

    /** How many quotation marks, list marks and indents of two stand at the line's beginning. */
    private static int nesting(String line) {
        int marks = 0;
        int spaces = 0;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == ' ') {
                spaces++;
            } else if (unit == '\t') {
                spaces += 4;
            } else if (">-*+".indexOf(unit) >= 0) {
                marks++;
            } else if (unit != '.' && unit != ')' && !Character.isDigit(unit)) {
                break;
            }
        }
        return line.isBlank() || isRule(line) ? 0 : marks + spaces / 4;
    }

    /** Whether the line only draws a line, or underlines a heading, however long. */
    private static boolean isRule(String line) {
        return line.chars().filter(unit -> unit != ' ').distinct().count() <= 1 && line.indexOf('>') < 0;
    }

    private static boolean hasLongRun(String line) {
        return line.chars().filter(unit -> unit == '[').count() > LONGEST_RUN
                || line.chars().filter(unit -> unit == '`').count() > 2 * LONGEST_RUN
                || line.chars().filter(unit -> unit == '<').count() > 2 * LONGEST_RUN
                || line.chars().filter(unit -> unit == '*' || unit == '_').count() > 5 * LONGEST_RUN;
    }

    void reportTooDeep(Passage passage, Problems problems) {
        report(passage, 0, "The text is nested too deep to be read", problems);
    }

    private static void report(Passage passage, int index, String message, Problems problems) {
        problems.report(
                MarkdownCodes.TOO_COMPLEX,
                passage.placeOf(index, 1),
                message,
                "Split the text, or take the nesting away.");
    }
}

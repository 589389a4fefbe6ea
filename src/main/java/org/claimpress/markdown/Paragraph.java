package org.claimpress.markdown;

import java.util.Optional;
import org.claimpress.text.Limits;

/** Counts what stands in one paragraph after the other: in the lines between two blank ones. */
final class Paragraph {

    private int units;
    private int lines;
    private int brackets;
    private int backticks;
    private int angles;
    private int emphasis;

    /** Why a text may not have this line after those before it. */
    Optional<String> reasonAgainst(String line) {
        if (line.chars().allMatch(unit -> unit == ' ' || unit == '\t')) {
            begin();
            return line.length() > Limits.PARAGRAPH ? Optional.of(tooLong()) : Optional.empty();
        }
        count(line);
        if (units > Limits.PARAGRAPH) {
            return Optional.of(tooLong());
        }
        if (lines > Limits.PARAGRAPH_LINES) {
            return Optional.of("A paragraph, list or table has more than " + Limits.PARAGRAPH_LINES + " lines");
        }
        if (line.chars().filter(unit -> unit == '|').count() > Limits.TABLE_COLUMNS + 1) {
            return Optional.of("A table has more than " + Limits.TABLE_COLUMNS + " columns");
        }
        if (nesting(line) > Limits.NESTING) {
            return Optional.of("Quotations or lists are nested deeper than " + Limits.NESTING + " levels");
        }
        boolean tooMany = brackets > Limits.OPENING_BRACKETS
                || backticks > Limits.BACKTICKS
                || angles > Limits.ANGLES
                || emphasis > Limits.EMPHASIS_MARKS;
        return tooMany ? Optional.of("Too many brackets or marks open in one paragraph") : Optional.empty();
    }

    private static String tooLong() {
        return "A paragraph, list or table is longer than " + Limits.PARAGRAPH + " characters";
    }

    private void begin() {
        units = 0;
        lines = 0;
        brackets = 0;
        backticks = 0;
        angles = 0;
        emphasis = 0;
    }

    private void count(String line) {
        units += line.length() + 1;
        lines++;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '[' -> brackets++;
                case '`' -> backticks++;
                case '<' -> angles++;
                case '*', '_' -> emphasis++;
                default -> {}
            }
        }
    }

    /** How many quotation marks, list marks and indents of four stand at the line's beginning. */
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
        return isRule(line) ? 0 : marks + spaces / 4;
    }

    /** Whether the line only draws a line, or underlines a heading, however long. */
    private static boolean isRule(String line) {
        return line.chars().filter(unit -> unit != ' ').distinct().count() <= 1 && line.indexOf('>') < 0;
    }
}

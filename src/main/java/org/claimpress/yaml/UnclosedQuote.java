package org.claimpress.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;
import org.claimpress.problem.SourceText;

/**
 * Finds the quotation mark of a text that runs on over the fields below it. YAML closes such a text at the next mark of the
 * kind, however far down, and only there begins to complain.
 */
final class UnclosedQuote {

    private static final Pattern BLOCK =
            Pattern.compile("( *)(?:- +)*+(?:[a-z][a-z0-9-]*: +)?[|>][+-]?\\d?[+-]?\\s*(?:#.*)?");
    private static final Pattern OPENING = Pattern.compile("( *(?:- +)*+(?:[a-z][a-z0-9-]*: +)?)([\"'])(.*)");
    private static final Pattern NEXT_FIELD = Pattern.compile(" *(?:- +)?[a-z][a-z0-9-]*:(?: .*)?| *#.*");
    private static final Pattern DOUBLE = Pattern.compile("\\\\.|(\")");
    private static final Pattern SINGLE = Pattern.compile("''|(')");
    private static final Pattern CURLY = Pattern.compile("[“”„]");

    private final SourceText source;

    UnclosedQuote(SourceText source) {
        this.source = source;
    }

    /** The first such mark that is not below this line, as a problem. */
    Optional<Problem> upTo(int lastLine) {
        int block = -1;
        for (int number = 1; number <= lastLine; number++) {
            String line = source.line(number);
            int indent = line.length() - line.stripLeading().length();
            if (line.isBlank() || (block >= 0 && indent > block)) {
                continue;
            }
            Matcher opened = BLOCK.matcher(line);
            block = opened.matches() ? opened.group(1).length() : -1;
            Matcher opening = OPENING.matcher(line);
            if (opening.matches() && !closes(opening.group(3), opening.group(2))) {
                int end = end(number, opening.group(2));
                if (runsOn(number, end)) {
                    return Optional.of(problem(number, opening));
                }
                number = end;
            }
        }
        return Optional.empty();
    }

    private static boolean closes(String text, String mark) {
        Matcher marks = (mark.equals("'") ? SINGLE : DOUBLE).matcher(text);
        while (marks.find()) {
            if (marks.group(1) != null) {
                return true;
            }
        }
        return false;
    }

    /** The line on which YAML takes the text to end. */
    private int end(int opening, String mark) {
        int number = opening + 1;
        while (number < source.lineCount() && !closes(source.line(number), mark)) {
            number++;
        }
        return number;
    }

    private boolean runsOn(int opening, int end) {
        for (int number = opening + 1; number <= Math.min(end, source.lineCount()); number++) {
            if (NEXT_FIELD.matcher(source.line(number)).matches()) {
                return true;
            }
        }
        return false;
    }

    private Problem problem(int number, Matcher opening) {
        String line = source.line(number);
        String mark = opening.group(2);
        boolean curly = CURLY.matcher(opening.group(3)).find();
        return new Problem(
                YamlCodes.UNCLOSED_QUOTE,
                new Place(source, number, line.codePointCount(0, opening.start(2)) + 1, 1),
                "The quotation mark that opens here is not closed before the next field begins",
                "Close the text with the same mark (" + mark + "), or take this one away."
                        + (curly ? " Curly marks such as ” do not close it." : ""),
                mend(number, line, opening));
    }

    /** The mark at the end of the line, where the next field follows at once and a curly one only stands in its place. */
    private Optional<Mend> mend(int number, String line, Matcher opening) {
        boolean next = number < source.lineCount()
                && NEXT_FIELD.matcher(source.line(number + 1)).matches();
        String text = opening.group(3).stripTrailing();
        long curly = CURLY.matcher(text).results().count();
        boolean ends = text.endsWith("”") || text.endsWith("“");
        if (!next || !opening.group(2).equals("\"") || text.isEmpty() || curly > 1 || (curly == 1 && !ends)) {
            return Optional.empty();
        }
        int at = line.stripTrailing().length() - (ends ? 1 : 0);
        return Optional.of(new Mend(new Place(source, number, line.codePointCount(0, at) + 1, ends ? 1 : 0), "\""));
    }
}

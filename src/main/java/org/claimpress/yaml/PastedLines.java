package org.claimpress.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Code;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;

/**
 * Looks at the lines of a file for what YAML would refuse at another place than where the mistake was made, or read as something
 * else than was meant. The lines of a block of text are passed over.
 */
final class PastedLines {

    private static final String SPACE = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";
    private static final Pattern BLOCK =
            Pattern.compile("( *)(?:- +)*+(?:[a-z][a-z-]*: +)?[|>][+-]?\\d?[+-]?\\s*(?:#.*)?");
    private static final Pattern INDENT = Pattern.compile(" *(" + SPACE + "[\\s\\u00A0\\u2000-\\u200A\\u3000]*)\\S.*");
    private static final Pattern AFTER_SIGN = Pattern.compile("(?: *(?:- +)?[a-z][a-z-]*:| *-)(" + SPACE + "+) *\\S.*");
    private static final Pattern WIDE_COLON = Pattern.compile(" *(?:- +)?[a-z][a-z-]*([ \\u00A0]?[：︰﹕][ \\u3000]?).*");
    private static final Pattern BULLET = Pattern.compile(
            "( *)([–—•‣·−▪◦●○➢✓][ \\u00A0\\t]*|[*+][ \\u00A0\\t]+|\\d{1,2}[.)][ \\u00A0\\t]+|-(?=[^\\s\\p{Z}-]))\\S.*");
    private static final Pattern ITEM = Pattern.compile("( *)-(?: .*|$)");
    private static final Pattern OPENS_LIST = Pattern.compile("( *)(?:- +)?[a-z][a-z-]*:\\s*(?:#.*)?");
    private static final Pattern VALUE = Pattern.compile(
            "( *)(- +)?([a-z][a-z-]*): +(\\[ *]|\\{ *}|\"\"|''|unknown|nothing|none|null|~|n/a|\\?\\?\\?)\\s*");
    private static final Pattern FENCE = Pattern.compile("`{3,}[a-z]*\\s*");

    private static final Pattern EQUALS = Pattern.compile(" *(?:- +)?[a-z][a-z-]*( = ?)(?!=).*");
    private static final Pattern DRESSED_KEY = Pattern.compile(
            " *(?:- +)?((?:\\*{1,2}|__?)([a-z][a-z-]*)(?:(?:\\*{1,2}|__?):|:(?:\\*{1,2}|__?)))(?: .*)?");
    private static final Pattern COMMA =
            Pattern.compile(" *\"[a-z][a-z-]*\" *: *(?:\"[^\"]*\"|\\d+|true|false|null)(,)\\s*");
    private static final Pattern BEGINS = Pattern.compile("( *(?:- +)?)[a-z][a-z-]*:.*");

    private final SourceText source;
    private final Problems problems;
    private String above = "";
    private boolean found;

    PastedLines(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Whether anything of the kind was found, which is then reported; the rest of the file cannot be judged before it is mended. */
    boolean refuse() {
        int block = -1;
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number);
            int indent = line.length() - line.replaceFirst("^ +", "").length();
            if (line.isBlank() || (block >= 0 && indent > block) || line.strip().startsWith("#")) {
                continue;
            }
            look(number, line);
            Matcher opening = BLOCK.matcher(line);
            block = opening.matches() ? opening.group(1).length() : -1;
            above = line;
        }
        return found;
    }

    private void look(int number, String line) {
        if (FENCE.matcher(line).matches()) {
            report(
                    PastedCodes.CODE_FENCE,
                    place(number, 0, line),
                    "This line marks code in a chat, and is no part of the record",
                    "Delete it.",
                    "");
            return;
        }
        spaces(number, line);
        field(number, line);
        Matcher colon = WIDE_COLON.matcher(line);
        if (colon.matches()) {
            report(
                    PastedCodes.FOREIGN_SIGN,
                    place(number, colon.start(1), colon.group(1)),
                    "This colon is wider than the one that YAML reads",
                    "Write an ordinary colon and a space.",
                    ": ");
        }
        bullet(number, line);
        closed(number, line);
    }

    /** A field written as another language writes it. */
    private void field(int number, String line) {
        Matcher equals = EQUALS.matcher(line);
        Matcher dressed = DRESSED_KEY.matcher(line);
        Matcher comma = COMMA.matcher(line);
        if (equals.matches() && isField(line)) {
            report(
                    PastedCodes.FOREIGN_SIGN,
                    place(number, equals.start(1), equals.group(1)),
                    "An equals sign stands where YAML wants a colon",
                    "Write a colon and a space.",
                    ": ");
        } else if (dressed.matches()) {
            report(
                    PastedCodes.FOREIGN_SIGN,
                    place(number, dressed.start(1), dressed.group(1)),
                    "The signs around this field’s name make it bold in Markdown, and are no part of it",
                    "Write: " + dressed.group(2) + ":",
                    dressed.group(2) + ":");
        } else if (comma.matches()) {
            report(
                    PastedCodes.FOREIGN_SIGN,
                    place(number, comma.start(1), comma.group(1)),
                    "A comma ends this line, as in JSON",
                    "Take the comma away.",
                    "");
        }
    }

    /** Whether the line begins where a field does, and is not the next line of a text. */
    private boolean isField(String line) {
        Matcher field = BEGINS.matcher(above);
        int start = line.length() - line.replaceFirst("^ *(?:- +)?", "").length();
        return start == 0 || (field.matches() && field.group(1).length() == start);
    }

    private void spaces(int number, String line) {
        Matcher indent = INDENT.matcher(line);
        Matcher after = AFTER_SIGN.matcher(line);
        boolean indented = indent.matches();
        if (indented || after.matches()) {
            String run = indented ? indent.group(1) : after.group(1);
            int start = indented ? indent.start(1) : after.start(1);
            report(
                    PastedCodes.FOREIGN_SPACE,
                    place(number, start, run),
                    "This is no ordinary space but one that a text program made (U+%04X)"
                            .formatted((int) run.charAt(0)),
                    "Delete it, and type a space.",
                    indented ? " ".repeat(run.length()) : " ");
        }
    }

    /** A bullet counts where a list begins, or goes on. */
    private void bullet(int number, String line) {
        Matcher bullet = BULLET.matcher(line);
        if (!bullet.matches()) {
            return;
        }
        Matcher opening = OPENS_LIST.matcher(above);
        Matcher item = ITEM.matcher(above);
        Matcher before = BULLET.matcher(above);
        boolean begins = opening.matches()
                && opening.group(1).length() <= bullet.group(1).length();
        boolean goesOn = item.matches() && item.group(1).equals(bullet.group(1));
        boolean another = found && before.matches() && before.group(1).equals(bullet.group(1));
        if (begins || goesOn || another) {
            String sign = bullet.group(2);
            boolean noSpace = sign.equals("-");
            report(
                    PastedCodes.FOREIGN_SIGN,
                    place(number, bullet.start(2), sign.strip()),
                    noSpace
                            ? "There is no space after this hyphen"
                            : "“" + sign.strip() + "” does not begin an item of a list",
                    "Begin each item with a hyphen and a space.",
                    sign.equals(sign.strip()) ? "- " : "-");
        }
    }

    /** A value on the line above, and a list below it. */
    private void closed(int number, String line) {
        Matcher value = VALUE.matcher(above);
        Matcher item = ITEM.matcher(line);
        if (!value.matches() || !item.matches()) {
            return;
        }
        int key = value.start(3);
        if (item.group(1).length() < key) {
            return;
        }
        int at = number - 1;
        while (!source.line(at).equals(above)) {
            at--;
        }
        report(
                PastedCodes.CLOSED_LIST,
                place(at, value.start(4), value.group(4)),
                "“" + value.group(3) + ": " + value.group(4) + "” is complete, and yet a list follows below it",
                "Delete " + value.group(4) + " on this line; the list below takes its place.",
                "");
    }

    private Place place(int number, int start, String text) {
        String line = source.line(number);
        return new Place(source, number, line.codePointCount(0, start) + 1, text.codePointCount(0, text.length()));
    }

    private void report(Code code, Place place, String message, String advice, String right) {
        found = true;
        problems.report(code, place, message, advice, new Mend(place, right));
    }
}

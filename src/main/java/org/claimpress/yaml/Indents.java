package org.claimpress.yaml;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimpress.problem.SourceText;

/** How far the lines of a file are indented. */
final class Indents {

    private static final Pattern DASHES = Pattern.compile("( *)((?:- +)*)[^ -].*");

    private final SourceText source;

    Indents(SourceText source) {
        this.source = source;
    }

    /** How many spaces a line begins with. */
    static int of(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** So many spaces, in words. */
    static String counted(int spaces) {
        return spaces + (spaces == 1 ? " space" : " spaces");
    }

    /** What to do with a line that fits nothing: the indents at which it could go on, each with a line that has it. */
    String advice(int number) {
        Map<Integer, Integer> open = open(number);
        if (open.isEmpty()) {
            return "Indent it exactly as the fields or dashes that it belongs with.";
        }
        String choices = open.entrySet().stream()
                .map(indent -> indent.getKey() + " (line " + indent.getValue() + ")")
                .collect(Collectors.joining(" or "));
        return "Give it as many spaces as the lines that it belongs with have: " + choices + ".";
    }

    /** The indents of the groups that are open above a line, each with the last line that has it. */
    private Map<Integer, Integer> open(int number) {
        Map<Integer, Integer> open = new TreeMap<>();
        int least = Integer.MAX_VALUE;
        for (int above = number - 1; above >= 1 && least > 0; above--) {
            String line = source.line(above);
            Matcher dashes = DASHES.matcher(line);
            if (line.isBlank() || line.strip().startsWith("#") || !dashes.matches()) {
                continue;
            }
            int start = dashes.group(1).length();
            int key = start + dashes.group(2).length();
            if (key < least) {
                open.putIfAbsent(key, above);
            }
            if (start < least) {
                open.putIfAbsent(start, above);
                least = start;
            }
        }
        return open;
    }
}

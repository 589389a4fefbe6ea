package org.claimpress.text;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks by which writers say that something is still to be written. */
public final class Unfinished {

    /** What stands where only a person can go on. */
    public static final String UNWRITTEN = "Not written yet.";

    /** What stands for a word or a day that nobody has stated yet. */
    public static final String UNSTATED = "???";

    private static final Pattern WHOLE =
            Pattern.compile("\\?{2,}|TODO\\W*|FIXME|TBD|TBC|TKTK|TK|…|\\.\\.\\.|Not written yet\\.?");
    private static final Pattern MARK = Pattern.compile(
            "\\?{3,}|\\b(?:TODO|FIXME|TBD|TKTK|TK TK)\\b|Not written yet|\\bX{4,}\\b|\\bpp?\\. ?X{1,3}\\b|\\bX{3}\\b(?=[\\s.,;:]*\\z|[.,;:] )"
                    + "|(?i:\\blorem ipsum\\b)|(?i:\\[(?:citation|source) needed])|(?i:\\[insert\\b[^\\]\\n]*])");

    private Unfinished() {}

    /** Whether the text is nothing but such a mark. */
    public static boolean is(String text) {
        return WHOLE.matcher(text.strip()).matches();
    }

    /** Where the first mark stands in a text of our own, in UTF-16 units; what stands between backticks is passed over. */
    public static OptionalInt firstIn(String text) {
        if (is(text)) {
            return OptionalInt.of(text.indexOf(text.strip()));
        }
        Matcher mark = MARK.matcher(text);
        BitSet code = mark.find() ? code(text) : new BitSet();
        mark.reset();
        while (mark.find()) {
            if (!code.get(mark.start())) {
                return OptionalInt.of(mark.start());
            }
        }
        return OptionalInt.empty();
    }

    /** The indices of a text in Markdown that stand between backticks of one line. */
    public static BitSet code(String text) {
        BitSet code = new BitSet(text.length());
        boolean inside = false;
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            inside = sign != '\n' && inside != (sign == '`');
            code.set(index, inside);
        }
        return code;
    }

    /** How long the mark is that begins at this index, in UTF-16 units. */
    public static int lengthAt(String text, int index) {
        Matcher mark = MARK.matcher(text).region(index, text.length());
        return mark.lookingAt() ? mark.end() - index : text.strip().length();
    }
}

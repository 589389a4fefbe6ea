package org.claimpress;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.claimpress.problem.Problem;

/** What every message has to be: short sentences, and nothing that would lose somebody's work. */
public final class PlainEnglish {

    private static final int MOST_WORDS = 25;
    private static final Pattern END = Pattern.compile("(?<=[.!?:])\\s+|\\n");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");
    private static final Pattern LOSS = Pattern.compile("(?i)\\b(?:delete|remove|overwrite) (?:the|this|that) file");

    private PlainEnglish() {}

    /** The sentences that are too long; what stands between quotation marks is others' words and counts as one. */
    public static List<String> tooLong(String text) {
        String ours = QUOTED.matcher(text).replaceAll("words");
        return Arrays.stream(END.split(ours, -1))
                .filter(sentence -> !isList(sentence))
                .filter(sentence -> sentence.strip().split("\\s+", -1).length > MOST_WORDS)
                .toList();
    }

    /** Words with a comma behind each, as in “one of: news, court-record, …”. */
    private static boolean isList(String sentence) {
        return Arrays.stream(sentence.strip().split(",? ", -1)).count()
                <= sentence.chars().filter(sign -> sign == ',').count() + 2;
    }

    /** What is wrong with the words of a problem. */
    public static List<String> faults(Problem problem) {
        String words = problem.message() + ".\n" + problem.advice();
        return LOSS.matcher(words).find() ? List.of(words) : tooLong(words);
    }
}

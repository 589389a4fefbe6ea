package org.claimpress.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.yaml.YamlScalar;

/** The straight apostrophes within the words of a text. Those between quotation marks are others' and stay as they are. */
final class Apostrophes {

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    /** Opening quotation marks with the mark that closes each. */
    private static final Map<Character, Character> CLOSING = Map.of('“', '”', '„', '“', '«', '»', '"', '"');

    /** An apostrophe that is not to be seen in the lines, so that those in the lines cannot be counted. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\[xuU]0*27");

    private final YamlScalar scalar;

    /** @param scalar the text where it stands */
    Apostrophes(YamlScalar scalar) {
        this.scalar = scalar;
    }

    /** Whether a text has any. */
    static boolean areIn(String text) {
        return APOSTROPHE.matcher(text).find();
    }

    /** Makes those of our own words typographic in the lines of the file. */
    void mend(List<String> lines) {
        int first = scalar.place().line() - 1;
        int start = lines.get(first).offsetByCodePoints(0, scalar.place().column() - 1);
        List<Integer> ours = ours();
        int seen = 0;
        // Between single quotation marks an apostrophe is written twice, and so never stands between two letters.
        if (lines.get(first).startsWith("'", start)
                || lines.stream().anyMatch(line -> ESCAPED.matcher(line).find())) {
            return;
        }
        int all = count(scalar.text());
        for (int i = first; i < lines.size() && seen < all; i++) {
            String line = lines.get(i);
            StringBuilder mended = new StringBuilder(line);
            Matcher found = APOSTROPHE.matcher(line);
            for (int from = i == first ? start : 0; seen < all && found.find(from); from = found.end()) {
                if (ours.contains(seen)) {
                    mended.setCharAt(found.start(), '’');
                }
                seen++;
            }
            lines.set(i, mended.toString());
        }
    }

    private static int count(String text) {
        return (int) APOSTROPHE.matcher(text).results().count();
    }

    /** Which of the text's apostrophes, counted from 0, stand outside of quotation marks. */
    private List<Integer> ours() {
        List<Integer> ours = new ArrayList<>();
        Matcher found = APOSTROPHE.matcher(scalar.text());
        for (int number = 0; found.find(); number++) {
            if (!isQuoted(scalar.text().substring(0, found.start()))) {
                ours.add(number);
            }
        }
        return ours;
    }

    /** Whether a quotation mark before this place is still open. */
    private static boolean isQuoted(String before) {
        int closing = 0;
        for (int unit : before.chars().toArray()) {
            if (closing == 0) {
                closing = CLOSING.getOrDefault((char) unit, (char) 0);
            } else if (unit == closing) {
                closing = 0;
            }
        }
        return closing != 0;
    }
}

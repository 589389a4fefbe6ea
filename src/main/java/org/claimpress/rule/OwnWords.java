package org.claimpress.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Standing;
import org.claimpress.model.StyleField;

/**
 * A piece of our own text.
 *
 * @param record the kind of record it stands in
 * @param id the id of the record
 * @param standing the standing of the claim, where it is one
 * @param kind what kind of field it stands in
 * @param field the field, such as {@code evidence.for[1].note}
 * @param text the text
 */
record OwnWords(RecordKind record, String id, Optional<Standing> standing, StyleField kind, String field, String text) {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** The text without what stands between quotation marks, because there we only name words. */
    String unquoted() {
        return QUOTED.matcher(text).replaceAll("“”");
    }

    /** The words of a text in small letters, in their order: “Acme paid Zed” is not “Zed paid Acme”. */
    static List<String> inOrder(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How many words a text has: what stands between white space and has a letter or a digit. */
    static int count(String text) {
        return (int) Arrays.stream(text.split("[\\s\\p{Z}]+", -1))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}

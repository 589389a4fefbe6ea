package org.claimpress.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each heading of a text an anchor made of its words. */
final class HeadingAnchors {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final String prefix;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    HeadingAnchors(String prefix) {
        this.prefix = prefix;
    }

    /** The words in ASCII lower case with hyphens; the second heading of the same words gets {@code -2}. */
    String of(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
        String wanted = prefix + (slug.isEmpty() ? "section" : slug);
        String anchor = wanted;
        // The numbers go on where they ended, so that a thousand headings of the same words take a thousand steps.
        while (!given.add(anchor)) {
            anchor = wanted + "-" + numbers.merge(wanted, 2, (number, first) -> number + 1);
        }
        return anchor;
    }
}

package org.claimpress.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stylesheets as browsers get them: without comments and without white space that means nothing. */
final class CssText {

    /** A string, which stays as it is, or something that may go. */
    private static final Pattern STRING_OR_SPACE = Pattern.compile("(?s)\"[^\"]*\"|/\\*.*?\\*/|\\s*[{};,]\\s*|\\s+");

    private CssText() {}

    /** The same stylesheet, shorter. */
    static String compact(String css) {
        String withoutComments = replaced(css);
        // A comment may have stood between two pieces of white space.
        return replaced(withoutComments).strip() + "\n";
    }

    private static String replaced(String css) {
        return STRING_OR_SPACE.matcher(css).replaceAll(found -> Matcher.quoteReplacement(shorter(found.group())));
    }

    private static String shorter(String found) {
        if (found.startsWith("\"")) {
            return found;
        }
        return found.startsWith("/*") || found.isBlank() ? " " : found.strip();
    }
}

package org.claimpress.problem;

import java.util.regex.Pattern;

/**
 * A kind of problem, with all that {@code claimpress explain} prints of it.
 *
 * @param id the word that names it for ever, such as {@code unknown-key}
 * @param severity how much each problem of the kind weighs
 * @param meaning what it means, in a sentence
 * @param why why it matters to readers or editors, in a sentence
 * @param bad a piece of content that has the problem
 * @param good the same piece, mended
 */
public record Code(String id, Severity severity, String meaning, String why, String bad, String good) {

    private static final Pattern WORDS = Pattern.compile("[a-z]+(-[a-z]+)*");

    public Code {
        if (!WORDS.matcher(id).matches()) {
            throw new IllegalArgumentException("A code is made of lower-case words and hyphens: " + id);
        }
        if (meaning.isBlank() || why.isBlank() || bad.isBlank() || good.isBlank()) {
            throw new IllegalArgumentException("A code explains itself in full: " + id);
        }
    }

    /** A code whose problems stop the build. */
    public static Code error(String id, String meaning, String why, String bad, String good) {
        return new Code(id, Severity.ERROR, meaning, why, bad, good);
    }

    /** A code whose problems keep the site from being published, and are told as warnings until then. */
    public static Code unfinished(String id, String meaning, String why, String bad, String good) {
        return new Code(id, Severity.UNFINISHED, meaning, why, bad, good);
    }

    /** The same code where the site is built to be published. */
    Code whenPublished() {
        Severity published = severity == Severity.UNFINISHED ? Severity.ERROR : severity;
        return new Code(id, published, meaning, why, bad, good);
    }

    /** A code whose problems are told and do not stop the build. */
    public static Code warning(String id, String meaning, String why, String bad, String good) {
        return new Code(id, Severity.WARNING, meaning, why, bad, good);
    }
}

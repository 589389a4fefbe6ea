package org.claimpress.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong.
 *
 * @param code its kind
 * @param place where it is
 * @param message what is wrong, in a sentence without its full stop
 * @param advice what to do about it, in a sentence; empty only where the message already says it
 * @param replacement what to put in the place of the text there, where only one thing can be meant
 */
public record Problem(Code code, Place place, String message, String advice, Optional<String> replacement) {

    /** A problem that only a person can mend. */
    public Problem(Code code, Place place, String message, String advice) {
        this(code, place, message, advice, Optional.empty());
    }

    /** By place, then code, then message, so that two runs print the same. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place, Place.ORDER)
            .thenComparing(problem -> problem.code().id())
            .thenComparing(Problem::message);

    /** How much it weighs. */
    public Severity severity() {
        return code.severity();
    }

    /** Whether it keeps the site from being written. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }
}

package org.claimpress.problem;

import java.util.Comparator;

/**
 * One thing that is wrong.
 *
 * @param code its kind
 * @param place where it is
 * @param message what is wrong, in a sentence without its full stop
 * @param advice what to do about it, in a sentence; empty only where the message already says it
 */
public record Problem(Code code, Place place, String message, String advice) {

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

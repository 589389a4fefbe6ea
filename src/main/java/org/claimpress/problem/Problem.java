package org.claimpress.problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong.
 *
 * @param code its kind
 * @param place where it is
 * @param message what is wrong, in a sentence without its full stop
 * @param advice what to do about it, in a sentence; empty only where the message already says it
 * @param mend what to write instead, where only one thing can be meant
 */
public record Problem(Code code, Place place, String message, String advice, Optional<Mend> mend) {

    /** A problem that only a person can mend. */
    public Problem(Code code, Place place, String message, String advice) {
        this(code, place, message, advice, Optional.empty());
    }

    /** By place, then code, then message, so that two runs print the same. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place, Place.ORDER)
            .thenComparing(problem -> problem.code().id())
            .thenComparing(Problem::message);

    /** The same problem in a site that is built to be published. */
    Problem whenPublished() {
        return new Problem(code.whenPublished(), place, message, advice, mend);
    }

    /** The same problem with its advice in other words. */
    Problem advising(UnaryOperator<String> words) {
        return new Problem(code, place, message, words.apply(advice), mend);
    }

    /** How much it weighs. */
    public Severity severity() {
        return code.severity();
    }

    /** Whether it keeps the site from being written. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }
}

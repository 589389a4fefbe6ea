package org.claimpress.problem;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one way from whatever a library throws at a stranger's text to a problem with a place. Only calls of libraries go through
 * it; what the program's own code throws is a mistake of the program and has to be seen.
 */
public final class LibraryCall {

    private LibraryCall() {}

    /**
     * What the call gives; empty where it throws.
     *
     * @param call a call of a library
     * @param explanation makes a problem of what was thrown
     * @param problems takes it in
     */
    public static <T> Optional<T> of(
            Supplier<Optional<T>> call, Function<Throwable, Problem> explanation, Problems problems) {
        try {
            return call.get();
        } catch (RuntimeException | StackOverflowError thrown) {
            problems.add(explanation.apply(thrown));
            return Optional.empty();
        }
    }
}

package org.claimpress.problem;

/** One way to print problems. */
@FunctionalInterface
public interface ProblemPrinter {

    /** Appends all problems, sorted, and whatever closes the list. */
    void print(Problems problems, StringBuilder out);
}

package org.claimpress.fuzz;

import java.util.List;
import org.claimpress.problem.Problems;

/** A reader that is fed. */
public interface Target {

    /** Its name, which is also that of its corpus. */
    String name();

    /** Pieces of its language, to make inputs of. */
    List<String> tokens();

    /** Reads the input; whatever it throws, an {@code AssertionError} above all, is a find. */
    void read(String input, Problems problems);
}

package org.claimpress.yaml;

import org.claimpress.problem.Code;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;

/** Ends the reading of a file that uses what is refused. */
final class RefusedYaml extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedYaml(Code code, Place place, String message, String advice) {
        super(message);
        this.problem = new Problem(code, place, message, advice);
    }

    Problem problem() {
        return problem;
    }
}

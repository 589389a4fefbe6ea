package org.claimpress.audit;

import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;

/** One check of the finished outputs. A check is a class of its own, offered as a service. */
public interface OutputCheck {

    /** The check's code, with what it means, why it matters, and an example. */
    Code code();

    /** Looks at the outputs and reports what is wrong. */
    void check(CheckedSite site, Problems problems);
}

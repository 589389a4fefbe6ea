package org.claimpress.pipeline;

/** Hears of each step as it ends. */
@FunctionalInterface
public interface StepListener {

    /** A step has ended. */
    void ended(Step step);

    /** A listener that does nothing. */
    static StepListener none() {
        return step -> {};
    }
}

package org.claimpress.pipeline;

/** The steps of a build, in order. */
public enum Step {
    /** Files into records. */
    READ,
    /** Records against the rules. */
    CHECK,
    /** Records into pages. */
    PLAN,
    /** Pages into files. */
    RENDER,
    /** Files against the checks. */
    AUDIT,
    /** Files into the site's folder. */
    WRITE
}

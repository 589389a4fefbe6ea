package org.claimpress.cli;

import org.claimpress.problem.GithubPrinter;
import org.claimpress.problem.JsonPrinter;
import org.claimpress.problem.ProblemPrinter;
import org.claimpress.problem.TextPrinter;

/** The ways to print problems. */
enum Format {
    /** For people. */
    TEXT,
    /** As annotations of a GitHub workflow. */
    GITHUB,
    /** For machines. */
    JSON;

    ProblemPrinter printer() {
        return switch (this) {
            case TEXT -> new TextPrinter();
            case GITHUB -> new GithubPrinter();
            case JSON -> new JsonPrinter();
        };
    }
}

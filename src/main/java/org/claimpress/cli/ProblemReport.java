package org.claimpress.cli;

import org.claimpress.problem.Problems;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the problems of a run: those for people go where errors go, those for machines where results go. */
final class ProblemReport {

    private final CommandSpec spec;
    private final Format format;

    ProblemReport(CommandSpec spec, Format format) {
        this.spec = spec;
        this.format = format;
    }

    void print(Problems problems) {
        StringBuilder text = new StringBuilder();
        format.printer().print(problems.advising(CallName.here()::in), text);
        var writer = format == Format.TEXT
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        writer.print(text);
        writer.flush();
    }
}

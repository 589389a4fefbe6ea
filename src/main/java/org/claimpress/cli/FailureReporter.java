package org.claimpress.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.claimpress.output.Program;
import org.claimpress.problem.PrintableText;
import org.claimpress.write.ForeignFolder;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where a failure ends: says what failed, in a line where it can be foreseen. */
final class FailureReporter implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
        if (failure instanceof ForeignFolder) {
            line.getErr().println(PrintableText.of("claimpress: " + failure.getMessage()));
            return CommandLine.ExitCode.USAGE;
        }
        if (failure instanceof InterruptedIOException) {
            line.getErr().println("claimpress: stopped; the site is as it was.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            line.getErr().println(PrintableText.of("claimpress: reading or writing failed: " + failure));
            return CommandLine.ExitCode.SOFTWARE;
        }
        askForAReport(failure, line.getErr());
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static void askForAReport(Exception failure, PrintWriter err) {
        Program program = Program.running();
        String where = program.repository()
                .map(repository -> " at " + repository + "/issues")
                .orElse("");
        err.println(
                "claimpress: this is a mistake in Claimpress; please report it" + where + " with all that follows.");
        err.println(program + ", Java " + Runtime.version());
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        // A message may name a file or quote a text of a stranger's.
        err.println(PrintableText.ofLines(trace.toString()));
    }
}

package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.claimpress.evidence.LockFile;
import org.claimpress.evidence.QuotedShare;
import org.claimpress.pipeline.Verification;
import org.claimpress.problem.Problems;
import org.claimpress.read.Content;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimpress verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Compares each quotation with the stored copy of its source, and writes quotes.lock.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(names = "--copies", paramLabel = "DIR", required = true, description = "The folder of the stored copies.")
    private Path copies = Path.of("copies");

    private final Clock clock;

    VerifyCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(copies)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + copies + ".");
        }
        Problems problems = new Problems();
        Content content = options.reader(LocalDate.now(clock)).read(problems);
        ProblemReport report = new ProblemReport(spec, options.format());
        if (problems.haveErrors()) {
            report.print(problems);
            return 1;
        }
        LocalDate today = LocalDate.now(clock);
        Verification.Result result = new Verification(content, copies, today, problems).run();
        // A hedge that was cut is an error of the record. The lock is sound all the same, and has to tell of it.
        if (!problems.haveErrors()) {
            write(result);
        }
        problems.addAll(result.cutHedges());
        report.print(problems);
        if (options.format() == Format.TEXT) {
            tell(result, content.site().settings().quotedShareAtMost());
        }
        return problems.haveErrors() ? 1 : 0;
    }

    /** Writes the lock where it changed, so that a check that finds nothing new touches nothing. */
    private void write(Verification.Result result) throws IOException {
        Path lock = options.folder().resolve("quotes.lock");
        String text = LockFile.text(result.lock());
        if (!Files.exists(lock) || !Files.readString(lock).equals(text)) {
            Files.writeString(lock, text);
        }
    }

    private void tell(Verification.Result result, int limit) {
        PrintWriter out = spec.commandLine().getOut();
        int found = result.lock().quotes().size();
        out.println(result.quotations() + " quotations, " + result.compared()
                + " of them read in a source with a stored copy: " + found + " found, " + (result.compared() - found)
                + " missing.");
        QuotedShare.of(result.lock().copies(), result.lock().quotes())
                .forEach(share -> out.println(share.source() + ": " + share.quoted() + " of " + share.words()
                        + " words are quoted, " + share.percent() + " % (at most " + limit + " %)."));
    }
}

package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimpress.edit.LockChanges;
import org.claimpress.evidence.LockFile;
import org.claimpress.evidence.QuoteCodes;
import org.claimpress.evidence.QuotedShare;
import org.claimpress.pipeline.Verification;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
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

    private static final String LOCK = "quotes.lock";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(names = "--copies", paramLabel = "DIR", required = true, description = "The folder of the stored copies.")
    private Path copies = Path.of("copies");

    @Option(
            names = "--check",
            description = "Write nothing, and end with 1 where quotes.lock is not what would be written.")
    private boolean check;

    private final Clock clock;

    VerifyCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(copies)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + copies + ".");
        }
        Problems found = new Problems();
        Content content = options.reader(clock).read(found);
        Problems problems = withoutThoseOfTheLock(found);
        ProblemReport report = new ProblemReport(spec, options.format());
        if (problems.haveErrors()) {
            report.print(problems);
            return 1;
        }
        LocalDate today = LocalDate.now(clock);
        Verification.Result result = new Verification(content, copies, today, problems).run();
        // A hedge that was cut is an error of the record. The lock is sound all the same, and has to tell of it.
        if (!problems.haveErrors() && check) {
            compare(content, result, problems);
        } else if (!problems.haveErrors()) {
            write(result);
        }
        problems.addAll(result.cutHedges());
        report.print(problems);
        if (options.format() == Format.TEXT) {
            tell(result, content.site().settings().quotedShareAtMost());
        }
        return problems.haveErrors() ? 1 : 0;
    }

    /** A lock that cannot be read is written anew, so that its problems do not matter here. */
    private static Problems withoutThoseOfTheLock(Problems found) {
        Problems others = new Problems();
        others.addAll(found.sorted().stream()
                .filter(problem -> !problem.place().path().endsWith(LOCK))
                .toList());
        return others;
    }

    /** Writes the lock where it changed, so that a check that finds nothing new touches nothing. */
    private void write(Verification.Result result) throws IOException {
        if (!isCurrent(LockFile.text(result.lock()))) {
            Files.writeString(options.folder().resolve(LOCK), LockFile.text(result.lock()));
        }
    }

    /** Reports each entry of the lock that would be written otherwise. */
    private void compare(Content content, Verification.Result result, Problems problems) throws IOException {
        if (isCurrent(LockFile.text(result.lock()))) {
            return;
        }
        List<String> changes = LockChanges.between(content.site().lock(), result.lock());
        List<String> told = changes.isEmpty() ? List.of("It has the same entries in another form.") : changes;
        for (String change : told) {
            problems.report(
                    QuoteCodes.LOCK_DIFFERS,
                    new SourceText(options.shownFolder() + "/" + LOCK, "").whole(),
                    "The lock is not what comes of the stored copies. " + change,
                    "Run the same without --check, which writes the lock, and look at what changes.");
        }
    }

    private boolean isCurrent(String text) throws IOException {
        Path lock = options.folder().resolve(LOCK);
        return Files.exists(lock) && Arrays.equals(Files.readAllBytes(lock), text.getBytes(StandardCharsets.UTF_8));
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

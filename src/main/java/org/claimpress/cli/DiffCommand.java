package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimpress.edit.ChangeReport;
import org.claimpress.model.Site;
import org.claimpress.problem.PrintableText;
import org.claimpress.problem.Problems;
import org.claimpress.read.ContentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimpress diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tells in words what has changed in the content since an earlier version.")
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Parameters(paramLabel = "BASE", description = "The earlier version: a folder, or a revision of git such as main")
    private String base = "";

    @Option(names = "--markdown", description = "Print Markdown, for a comment or a summary.")
    private boolean markdown;

    private final Clock clock;

    DiffCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = LocalDate.now(clock);
        Problems problems = new Problems();
        Site now = content.reader(today).read(problems).site();
        try (EarlierContent earlier = EarlierContent.open(base, content.folder())) {
            Site before = new ContentReader(earlier.folder(), content.shownFolder(), Optional.empty(), today)
                    .read(new Problems())
                    .site();
            warn(problems);
            print(new ChangeReport(before, now).entries());
        }
        return 0;
    }

    /** What could not be read is told as if something else stood there; whoever reads the report has to know. */
    private void warn(Problems problems) {
        if (problems.haveErrors()) {
            String warning =
                    "The records cannot all be read (errors: %d), so that some changes may be told wrongly. See check."
                            .formatted(problems.errors());
            spec.commandLine().getOut().println(markdown ? "**" + warning + "**" : warning);
            spec.commandLine().getOut().println();
        }
    }

    private void print(List<ChangeReport.Entry> entries) {
        PrintWriter out = spec.commandLine().getOut();
        if (entries.isEmpty()) {
            out.println("No record has changed.");
        }
        for (ChangeReport.Entry entry : entries) {
            out.println(markdown ? "### `" + entry.record() + "`" : entry.record());
            out.println(markdown ? "" : "-".repeat(entry.record().length()));
            for (String change : entry.changes()) {
                String line = PrintableText.of(change.replaceAll("\\s+", " "));
                out.println(markdown ? "- " + harmless(line) : "  " + line);
            }
            out.println();
        }
    }

    /** The words without what Markdown would read as markup, links, mentions or HTML. */
    private static String harmless(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#+!<>|@&~:/-])", "\\\\$1");
    }
}

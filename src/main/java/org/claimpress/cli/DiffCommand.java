package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimpress.edit.ChangeReport;
import org.claimpress.edit.GoverningFiles;
import org.claimpress.model.Site;
import org.claimpress.problem.PrintableText;
import org.claimpress.problem.Problem;
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

    private static final int MOST_FILES = 20;

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
        Site now = content.reader(clock).read(problems).site();
        try (EarlierContent earlier = EarlierContent.open(base, content.folder())) {
            Site before = new ContentReader(earlier.folder(), content.shownFolder(), Optional.empty(), today)
                    .timedBy(clock)
                    .read(new Problems())
                    .site();
            warn(problems);
            setOff(GoverningFiles.changed(earlier.folder(), content.folder()));
            ChangeReport report = new ChangeReport(before, now);
            print(Stream.concat(report.onWhatMayBeSaid().stream(), report.onWhatIsSaid().stream())
                    .toList());
        }
        return 0;
    }

    /** What could not be read is told as if something else stood there; whoever reads the report has to know. */
    private void warn(Problems problems) {
        List<String> files = problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().path())
                .distinct()
                .toList();
        if (files.isEmpty()) {
            return;
        }
        String warning = "Not all of this can be read (see check), so that what is told of it may be wrong:";
        PrintWriter out = spec.commandLine().getOut();
        out.println(markdown ? "**" + warning + "**\n" : warning);
        files.stream().limit(MOST_FILES).forEach(this::item);
        if (files.size() > MOST_FILES) {
            item("%d more files".formatted(files.size() - MOST_FILES));
        }
        out.println();
    }

    /** Whoever reviews this has to know first where more changes than what the site says. */
    private void setOff(List<String> files) {
        if (files.isEmpty()) {
            return;
        }
        String heading = "This changes what may be said";
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                markdown ? "> [!WARNING]\n> **" + heading + "**, by these files:" : heading.toUpperCase(Locale.ROOT));
        for (String file : files) {
            String name = onOneLine(file);
            out.println(markdown ? "> - " + harmless(name) : "  " + name);
        }
        out.println();
    }

    private void item(String text) {
        String line = onOneLine(text);
        spec.commandLine().getOut().println(markdown ? "- " + harmless(line) : "  " + line);
    }

    private static String onOneLine(String text) {
        return PrintableText.of(text.replaceAll("\\s+", " "));
    }

    private void print(List<ChangeReport.Entry> entries) {
        PrintWriter out = spec.commandLine().getOut();
        if (entries.isEmpty()) {
            out.println("No record has changed.");
        }
        for (ChangeReport.Entry entry : entries) {
            // A record's id is a stranger's text until it was checked.
            String record = onOneLine(entry.record());
            out.println(markdown ? "### `" + record.replace('`', '’') + "`" : record);
            out.println(markdown ? "" : "-".repeat(record.length()));
            entry.changes().forEach(this::item);
            out.println();
        }
    }

    /** The words without what Markdown would read as markup, links, mentions or HTML. */
    private static String harmless(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#+!<>|@&~:/-])", "\\\\$1");
    }
}

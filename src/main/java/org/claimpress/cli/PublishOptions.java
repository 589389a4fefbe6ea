package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimpress.model.Site;
import org.claimpress.pipeline.BuildMemory;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.PublishChecklist;
import org.claimpress.problem.Problems;
import org.claimpress.read.ContentReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that ask whether a site is ready to be published. */
final class PublishOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--publish",
            description = "Refuses a site that is not ready to be published, and lists what to set.")
    private boolean publish;

    @Option(
            names = "--checklist",
            paramLabel = "FILE",
            description = "With --publish, appends the whole list to this file, as Markdown.")
    private Optional<Path> file = Optional.empty();

    /** Whether the site is to be published. */
    boolean asked() {
        return publish;
    }

    /**
     * Whether these options stop the site from being published; then they have said what to set. Unreadable records are
     * left to the messages of the check.
     */
    boolean refuse(BuildOptions options, BuildMemory memory) throws IOException {
        if (!publish) {
            return false;
        }
        Problems problems = new Problems();
        Site site = new ContentReader(
                        options.content(), options.shownContent(), options.baseUrl(), options.today(), memory.read())
                .timedBy(options.clock())
                .read(problems)
                .site();
        if (problems.haveErrors()) {
            return false;
        }
        Path repository = options.content().toAbsolutePath().normalize().resolveSibling("");
        PublishChecklist checklist = new PublishChecklist(site, repository);
        tell(checklist);
        if (file.isPresent()) {
            append(checklist, file.get());
        }
        return !checklist.isReady();
    }

    private void tell(PublishChecklist checklist) {
        PrintWriter err = spec.commandLine().getErr();
        if (!checklist.isReady()) {
            err.println("Not ready to be published. Nothing was written. Set what has no mark; [!] is a reminder:");
        }
        checklist.items().stream()
                .filter(item -> !checklist.isReady() || item.state() == PublishChecklist.State.REMINDER)
                .forEach(item -> err.println("  " + item));
    }

    private static void append(PublishChecklist checklist, Path file) throws IOException {
        String items = checklist.items().stream().map(PublishOptions::line).collect(Collectors.joining());
        Files.writeString(
                file,
                "## Before publishing\n\n" + items + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static String line(PublishChecklist.Item item) {
        return switch (item.state()) {
            case DONE -> "- [x] " + item.text() + "\n";
            case MISSING -> "- [ ] **" + item.text() + "**\n";
            case REMINDER -> "- [ ] " + item.text() + " (a reminder)\n";
        };
    }
}

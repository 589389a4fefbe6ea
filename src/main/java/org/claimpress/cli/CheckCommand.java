package org.claimpress.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimpress.pipeline.BuildMemory;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimpress check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the content and all pages made of it, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_ROUNDS = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--changed",
            paramLabel = "BASE",
            description = {
                "Tell warnings only of files that differ from this revision of git; errors are told of all.",
                "With --fix, these files also get their fields in order and typographic apostrophes."
            })
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--fix",
            description = {
                "Mend what can be mended in one way only, and show what was changed.",
                "Files without a problem stay as they are."
            })
    private boolean fix;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Mixin
    private PublishOptions publishing = new PublishOptions();

    private final Clock clock;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (ReadFolder theme = folders.theme()) {
            BuildOptions options = folders.buildOptions(theme, clock);
            BuildResult result = check(options);
            Mending mending = new Mending(options, spec.commandLine().getOut(), own(options));
            // What one repair uncovers, the next round may mend.
            for (int round = 0; fix && round < MOST_ROUNDS && mending.mend(result.problems()) > 0; round++) {
                result = check(options);
            }
            new ProblemReport(spec, folders.format()).print(told(result.problems(), options));
            if (result.problems().haveErrors() || publishing.refuse(options, BuildMemory.empty())) {
                return 1;
            }
            if (folders.format() != Format.JSON) {
                spec.commandLine().getOut().println("All is well: " + result.pages() + " pages could be built.");
            }
            return 0;
        }
    }

    private BuildResult check(BuildOptions options) throws IOException {
        Pipeline pipeline = new Pipeline(options, StepListener.none());
        return publishing.asked() ? pipeline.checkForPublishing() : pipeline.check();
    }

    /** The files to tidy when mending: those that differ from the base, where one is given. */
    private Set<String> own(BuildOptions options) throws IOException {
        return fix && base.isPresent() ? EarlierContent.changedFiles(base.get(), options.content()) : Set.of();
    }

    /** The problems to tell: with a base, no warnings of files that are as they were there. */
    private Problems told(Problems found, BuildOptions options) throws IOException {
        if (base.isEmpty()) {
            return found;
        }
        Set<String> changed = EarlierContent.changedFiles(base.get(), options.content());
        String folder = options.shownContent().isEmpty() ? "" : options.shownContent() + "/";
        Problems told = new Problems();
        found.sorted().stream()
                .filter(problem -> problem.isError()
                        || (problem.place().path().startsWith(folder)
                                && changed.contains(problem.place().path().substring(folder.length()))))
                .forEach(told::add);
        return told;
    }
}

package org.claimpress.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code claimpress check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the content and all pages made of it, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Clock clock;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (ThemeFolder theme = folders.theme()) {
            BuildResult result =
                    new Pipeline(folders.buildOptions(theme, LocalDate.now(clock)), StepListener.none()).check();
            new ProblemReport(spec, folders.format()).print(result.problems());
            if (result.problems().haveErrors()) {
                return 1;
            }
            if (folders.format() != Format.JSON) {
                spec.commandLine().getOut().println("All is well: " + result.pages() + " pages could be built.");
            }
            return 0;
        }
    }
}

package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.claimpress.pipeline.BuildMemory;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.Problem;
import org.claimpress.serve.Preview;
import org.claimpress.serve.PreviewServer;
import org.claimpress.serve.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimpress serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the site, shows it to the browsers of this machine, and rebuilds it at each change.",
            "Errors are shown over the last good version, warnings in a bar that opens. Ends with Ctrl+C."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int MOST_MESSAGES = 20;

    /** The browser comes first: the folder of the site is written once it has had time to load the page. */
    private static final Duration QUIET = Duration.ofMillis(500);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 for any. Default: ${DEFAULT-VALUE}")
    private int port = 8080;

    private final Clock clock;
    private final Preview preview = new Preview();
    private final BuildMemory memory = BuildMemory.empty();
    private Optional<BuildResult> unwritten = Optional.empty();

    ServeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (ReadFolder theme = folders.theme()) {
            BuildOptions options = folders.buildOptions(theme, clock);
            List<Path> watched = new ArrayList<>(List.of(options.content()));
            // The templates that come with the program do not change.
            options.own().ifPresent(own -> watched.add(own.folder()));
            Pipeline writing = new Pipeline(options, StepListener.none());
            StopSignal signal = StopSignal.calls(writing::stop);
            try (Watcher watcher = Watcher.of(watched)) {
                writing.recover();
                build(options);
                write(writing);
                try (PreviewServer server = PreviewServer.following(preview, port)) {
                    out().println("Serving at " + server.address() + " until Ctrl+C.");
                    out().flush();
                    follow(watcher, options, writing);
                }
            } finally {
                signal.ignore();
            }
        }
        return 0;
    }

    private void follow(Watcher watcher, BuildOptions options, Pipeline writing) throws IOException {
        try {
            while (true) {
                if (unwritten.isEmpty()) {
                    watcher.await();
                    build(options);
                } else if (watcher.await(QUIET)) {
                    build(options);
                } else {
                    writeIfPossible(writing);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException stop) {
            out().println("Stopped.");
        }
    }

    private void build(BuildOptions options) {
        Instant start = clock.instant();
        try {
            BuildResult result = new Pipeline(options, StepListener.none(), memory).preview();
            if (result.problems().haveErrors() && result.outputs().isEmpty()) {
                preview.failed(messages(result, Problem::isError));
            } else if (result.problems().haveErrors()) {
                preview.builtWithout(result.outputs(), messages(result, Problem::isError));
                out().println("Built with the templates that come with Claimpress where the site's own have errors.");
            } else {
                preview.built(result.outputs(), messages(result, problem -> !problem.isError()));
                unwritten = Optional.of(result);
                out().println("Built %d pages in %d ms."
                        .formatted(
                                result.pages(),
                                Duration.between(start, clock.instant()).toMillis()));
            }
            new ProblemReport(spec, folders.format()).print(result.problems());
        } catch (IOException | UncheckedIOException halfSaved) {
            // An editor was in the middle of saving; the next change comes at once.
            spec.commandLine().getErr().println("Could not read the files just now: " + halfSaved.getMessage());
        }
        out().flush();
    }

    private void write(Pipeline writing) throws IOException {
        Optional<BuildResult> made = unwritten;
        unwritten = Optional.empty();
        if (made.isPresent()) {
            BuildResult written = writing.write(made.get().withoutProblems());
            new ProblemReport(spec, folders.format()).print(written.problems());
        }
    }

    /** The preview goes on without the folder. */
    private void writeIfPossible(Pipeline writing) {
        try {
            write(writing);
        } catch (IOException | UncheckedIOException failure) {
            spec.commandLine().getErr().println("Could not write the site: " + failure.getMessage());
        }
    }

    private static List<Preview.Message> messages(BuildResult result, Predicate<Problem> wanted) {
        return result.problems().advising(CallName.here()::in).sorted().stream()
                .filter(wanted)
                .limit(MOST_MESSAGES)
                .map(ServeCommand::message)
                .toList();
    }

    private static Preview.Message message(Problem problem) {
        return new Preview.Message(
                problem.place().toString(), problem.message(), problem.place().lineText(), problem.advice());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

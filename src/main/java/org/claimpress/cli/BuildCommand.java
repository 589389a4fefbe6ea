package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimpress.pipeline.BuildMemory;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimpress build}. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Builds the site.")
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(names = "--timings", description = "Says how long each step took.")
    private boolean timings;

    @Mixin
    private PublishOptions publishing = new PublishOptions();

    private final Clock clock;

    BuildCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (ReadFolder theme = folders.theme()) {
            BuildOptions options = folders.buildOptions(theme, clock);
            BuildMemory memory = BuildMemory.empty();
            if (publishing.refuse(options, memory)) {
                return 1;
            }
            Stopwatch stopwatch = new Stopwatch(clock);
            BuildResult result = build(new Pipeline(options, stopwatch::ended, memory));
            ProblemReport report = new ProblemReport(spec, folders.format());
            report.print(result.problems());
            if (result.report().isEmpty()) {
                spec.commandLine().getErr().println("Nothing was written; " + options.shownSite() + " is as it was.");
                return 1;
            }
            tell(options, result, stopwatch);
            return 0;
        }
    }

    private BuildResult build(Pipeline pipeline) throws IOException {
        StopSignal signal = StopSignal.calls(pipeline::stop);
        try {
            return publishing.asked() ? pipeline.publish() : pipeline.build();
        } finally {
            signal.ignore();
        }
    }

    private void tell(BuildOptions options, BuildResult result, Stopwatch stopwatch) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "Built %d pages in %.1f s: %s/index.html%n",
                result.pages(),
                stopwatch.total().toMillis() / 1000.0,
                options.shownSite());
        if (timings) {
            out.println(stopwatch.steps());
        }
    }

    /** Measures the steps. */
    private static final class Stopwatch {

        private final Clock clock;
        private final Instant start;
        private final Map<Step, Duration> steps = new EnumMap<>(Step.class);
        private Instant last;

        Stopwatch(Clock clock) {
            this.clock = clock;
            this.start = clock.instant();
            this.last = start;
        }

        void ended(Step step) {
            Instant now = clock.instant();
            steps.put(step, Duration.between(last, now));
            last = now;
        }

        Duration total() {
            return Duration.between(start, last);
        }

        String steps() {
            return steps.entrySet().stream()
                    .map(step -> step.getKey().name().toLowerCase(Locale.ROOT) + " "
                            + step.getValue().toMillis() + " ms")
                    .collect(Collectors.joining(", "));
        }
    }
}

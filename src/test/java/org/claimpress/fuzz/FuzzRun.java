package org.claimpress.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;

/** Feeds a target and counts what it finds. */
public final class FuzzRun {

    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final int MOST_FINDS = 20;

    private final Target target;
    private final List<String> finds = new ArrayList<>();
    private long executions;
    private long slowest;

    private FuzzRun(Target target) {
        this.target = target;
    }

    /**
     * Feeds the target with its corpus, and then with inputs made of it.
     *
     * @param seed makes the inputs; the same seed makes the same
     * @param times how many inputs to make
     */
    public static FuzzRun of(Target target, long seed, long times) {
        FuzzRun run = new FuzzRun(target);
        List<String> corpus = Corpus.of(target.name());
        corpus.forEach(run::feed);
        Mutator mutator = new Mutator(new Random(seed), target.tokens());
        for (long i = 0; i < times && run.finds.size() < MOST_FINDS; i++) {
            run.feed(mutator.next(corpus));
        }
        return run;
    }

    /** What was found: throws, inputs that took too long, places outside the file. */
    public List<String> finds() {
        return List.copyOf(finds);
    }

    private void feed(String input) {
        executions++;
        Problems problems = new Problems();
        // The time of this thread alone: another program on the machine must not count.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            target.read(input, problems);
            problems.sorted().stream()
                    .filter(FuzzRun::isOutside)
                    .forEach(problem -> find("outside the file: " + problem.place(), input));
        } catch (Throwable thrown) {
            find(thrown.toString(), input);
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        slowest = Math.max(slowest, took);
        if (took > SLOW.toNanos()) {
            find("took " + took / 1_000_000 + " ms", input);
        }
    }

    private static boolean isOutside(Problem problem) {
        Place place = problem.place();
        int width = place.lineText().codePointCount(0, place.lineText().length());
        return place.line() > place.source().lineCount() || place.column() > width + 1;
    }

    private void find(String what, String input) {
        finds.add(target.name() + ": " + what + " ← " + shown(input));
    }

    private static String shown(String input) {
        StringBuilder shown = new StringBuilder();
        input.chars()
                .limit(2_000)
                .forEach(unit -> shown.append(
                        unit >= ' ' && unit < 0x7F && unit != '\\'
                                ? String.valueOf((char) unit)
                                : "\\u%04x".formatted(unit)));
        return shown.toString();
    }

    @Override
    public String toString() {
        return "%-12s %,12d executions, %d finds, slowest %d ms"
                .formatted(target.name(), executions, finds.size(), slowest / 1_000_000);
    }
}

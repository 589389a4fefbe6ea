package org.claimpress.pipeline;

import java.util.List;
import java.util.Optional;
import org.claimpress.output.Output;
import org.claimpress.problem.Problems;
import org.claimpress.write.WriteReport;

/**
 * What a run came to.
 *
 * @param problems all that is wrong
 * @param pages how many pages the site has; 0 where it did not come to that
 * @param outputs the files of the site; empty where there is an error
 * @param report what was written; empty where nothing was
 */
public record BuildResult(Problems problems, int pages, List<Output> outputs, Optional<WriteReport> report) {

    /** The same, for a step whose problems are told apart. */
    public BuildResult withoutProblems() {
        return new BuildResult(new Problems(), pages, outputs, report);
    }

    static BuildResult failed(Problems problems) {
        return new BuildResult(problems, 0, List.of(), Optional.empty());
    }
}

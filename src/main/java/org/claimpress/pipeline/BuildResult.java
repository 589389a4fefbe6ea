package org.claimpress.pipeline;

import java.util.Optional;
import org.claimpress.problem.Problems;
import org.claimpress.write.WriteReport;

/**
 * What a build came to.
 *
 * @param problems all that is wrong
 * @param pages how many pages the site has; 0 where it did not come to that
 * @param report what was written; empty where nothing was
 */
public record BuildResult(Problems problems, int pages, Optional<WriteReport> report) {}

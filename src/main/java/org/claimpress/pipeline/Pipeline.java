package org.claimpress.pipeline;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import org.claimpress.audit.Audit;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.Page;
import org.claimpress.page.PageKind;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.read.Content;
import org.claimpress.read.ContentReader;
import org.claimpress.render.OutputFormat;
import org.claimpress.render.Rendering;
import org.claimpress.render.Theme;
import org.claimpress.rule.RuleBook;
import org.claimpress.write.ForeignFolder;
import org.claimpress.write.SiteInUse;
import org.claimpress.write.SiteWriter;
import org.claimpress.write.WriteCodes;
import org.claimpress.write.WriteReport;

/**
 * One run of the steps from content to site. Checking, rendering and auditing end the run where there is any error so far,
 * so that the site's folder is written only when nothing is wrong.
 */
public final class Pipeline {

    private final BuildOptions options;
    private final StepListener listener;
    private final BuildMemory memory;
    private final SiteWriter writer;
    private final Problems problems = new Problems();

    /** @param listener hears of each step as it ends */
    public Pipeline(BuildOptions options, StepListener listener) {
        this(options, listener, BuildMemory.empty());
    }

    /**
     * One of several runs over the same site.
     *
     * @param listener hears of each step as it ends
     * @param memory what earlier runs have read, made and seen
     */
    public Pipeline(BuildOptions options, StepListener listener, BuildMemory memory) {
        this.options = options;
        this.listener = listener;
        this.memory = memory;
        this.writer = new SiteWriter(options.site());
    }

    /**
     * Builds the site for its readers: what is unfinished is an error.
     *
     * @throws IOException where a folder cannot be read or written
     */
    public BuildResult publish() throws IOException {
        problems.refuseUnfinished();
        return build();
    }

    /**
     * Builds the site. Where there is any error, the site's folder stays as it was.
     *
     * @throws IOException where a folder cannot be read or written
     */
    public BuildResult build() throws IOException {
        recover();
        BuildResult made = make();
        if (problems.haveErrors()) {
            return made;
        }
        makeAll(made.outputs());
        return write(made);
    }

    /**
     * Goes all the way but for the writing, and makes every file.
     *
     * @throws IOException where a folder cannot be read
     */
    public BuildResult check() throws IOException {
        BuildResult made = make();
        makeAll(made.outputs());
        return made;
    }

    /** Files that no check looks into were left to be made; the cards among them are the dearest files of a site. */
    private static void makeAll(List<Output> outputs) {
        outputs.parallelStream().forEach(Output::bytes);
    }

    /**
     * Goes all the way but for the writing, as {@link #publish()} would: what is unfinished is an error.
     *
     * @throws IOException where a folder cannot be read
     */
    public BuildResult checkForPublishing() throws IOException {
        problems.refuseUnfinished();
        return check();
    }

    /**
     * Goes all the way but for the writing. Files that no check looks into are made once somebody asks for them.
     *
     * @throws IOException where a folder cannot be read
     */
    public BuildResult make() throws IOException {
        try {
            Planned planned = planned();
            return result(planned, made(planned, new Themes(options).whole(), problems));
        } catch (ErrorsFound stop) {
            return BuildResult.failed(problems);
        }
    }

    /**
     * The same for somebody who is at work on it: where the site's own templates or its look are at fault, the result has the
     * errors and, all the same, a site that is made without them.
     *
     * @throws IOException where a folder cannot be read
     */
    public BuildResult preview() throws IOException {
        try {
            Planned planned = planned();
            Themes themes = new Themes(options);
            Optional<List<Output>> outputs = tried(planned, themes.whole(), problems);
            for (Themes.Choice choice : themes.withoutWhatIsWrong(problems)) {
                if (outputs.isEmpty()) {
                    // What was wrong the first time is what is told.
                    outputs = tried(planned, choice, new Problems());
                }
            }
            return outputs.map(made -> result(planned, made)).orElseGet(() -> BuildResult.failed(problems));
        } catch (ErrorsFound stop) {
            return BuildResult.failed(problems);
        }
    }

    private Optional<List<Output>> tried(Planned planned, Themes.Choice choice, Problems found) throws IOException {
        try {
            return Optional.of(made(planned, choice, found));
        } catch (ErrorsFound stop) {
            return Optional.empty();
        }
    }

    private BuildResult result(Planned planned, List<Output> outputs) {
        return new BuildResult(problems, planned.pages().size(), outputs, Optional.empty());
    }

    /** What was read and is not wrong, with the pages that are to be. */
    private record Planned(Content content, List<Page> pages) {}

    private Planned planned() throws IOException, ErrorsFound {
        Content content = read();
        check(content);
        return new Planned(content, plan(content.site()));
    }

    /**
     * Writes what was made without any error. Where that cannot be done, the problem is among those of the result.
     *
     * @throws IOException where the folder of the site is not ours, or the writing was stopped
     */
    public BuildResult write(BuildResult made) throws IOException {
        try {
            WriteReport report = writer.write(made.outputs());
            listener.ended(Step.WRITE);
            return new BuildResult(made.problems(), made.pages(), made.outputs(), Optional.of(report));
        } catch (ForeignFolder | InterruptedIOException refusal) {
            throw refusal;
        } catch (SiteInUse other) {
            notWritten(
                    WriteCodes.SITE_IN_USE,
                    "Another build is writing this folder",
                    "Wait until it has ended, then build again.",
                    made.problems());
        } catch (IOException failure) {
            notWritten(
                    WriteCodes.SITE_NOT_WRITTEN,
                    "The new site could not be written: " + failure.getMessage(),
                    "Make room, or let the folder around the site be written. Where the site's folder is a mount of its own,"
                            + " name a folder in it with --site.",
                    made.problems());
        }
        return new BuildResult(made.problems(), made.pages(), made.outputs(), Optional.empty());
    }

    private void notWritten(Code code, String message, String advice, Problems problems) {
        problems.report(code, new SourceText(options.shownSite(), "").whole(), message, advice);
    }

    /**
     * Completes what a build that was killed while it wrote had begun.
     *
     * @throws IOException where the folder of the site cannot be written
     */
    public void recover() throws IOException {
        writer.recover();
    }

    /** Ends the writing, from another thread; returns once the site's folder is whole and nothing is left beside it. */
    public void stop() {
        writer.stop();
    }

    private Content read() throws IOException {
        Content content = reader().read(problems);
        listener.ended(Step.READ);
        return content;
    }

    private ContentReader reader() {
        return new ContentReader(
                        options.content(), options.shownContent(), options.baseUrl(), options.today(), memory.read())
                .timedBy(options.clock());
    }

    private void check(Content content) throws ErrorsFound {
        new RuleBook().check(content, options.today(), problems);
        listener.ended(Step.CHECK);
        stopOnErrors();
    }

    private List<Page> plan(Site site) {
        List<Page> pages = PageKind.all(site);
        listener.ended(Step.PLAN);
        return pages;
    }

    /** The files of the site, rendered and audited. */
    private List<Output> made(Planned planned, Themes.Choice choice, Problems found) throws IOException, ErrorsFound {
        Site site = planned.content().site();
        Theme theme = choice.theme(planned.content(), found);
        choice.check(theme, found);
        stopOn(found);
        List<Output> outputs =
                OutputFormat.all(Rendering.of(site, planned.pages(), theme, memory.render(), writer::before), found);
        listener.ended(Step.RENDER);
        // A page that is not there would make every link to it a dead one.
        stopOn(found);
        new Audit(memory.audit()).check(outputs, site.settings().baseUrl(), options.shownSite(), found);
        listener.ended(Step.AUDIT);
        stopOn(found);
        return outputs;
    }

    private void stopOnErrors() throws ErrorsFound {
        stopOn(problems);
    }

    private static void stopOn(Problems found) throws ErrorsFound {
        if (found.haveErrors()) {
            throw new ErrorsFound();
        }
    }

    /** Ends a run. What was found is among the problems. */
    private static final class ErrorsFound extends Exception {

        private static final long serialVersionUID = 1L;
    }
}

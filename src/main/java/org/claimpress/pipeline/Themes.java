package org.claimpress.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimpress.model.Look;
import org.claimpress.model.Site;
import org.claimpress.page.PageKind;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.read.Content;
import org.claimpress.read.ContentReader;
import org.claimpress.render.LookPlaces;
import org.claimpress.render.OwnTheme;
import org.claimpress.render.RenderMemory;
import org.claimpress.render.Rendering;
import org.claimpress.render.TemplateCheck;
import org.claimpress.render.Theme;

/** The templates of a build: those that come with the program, and over them the site's own. */
final class Themes {

    private final BuildOptions options;

    Themes(BuildOptions options) {
        this.options = options;
    }

    /** All that the site has of its own. */
    Choice whole() {
        return new Choice(options, options.own().map(OwnTemplates::folder), Set.of(), true);
    }

    /**
     * What to do without where something of the site's own is at fault: first the files that messages name, then all of them.
     * Empty where nothing of its own can be at fault.
     */
    List<Choice> withoutWhatIsWrong(Problems problems) {
        List<Choice> choices = new ArrayList<>();
        String folder = options.own().map(own -> own.shown() + "/").orElse("");
        Set<String> wrong = problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().path())
                .filter(path -> !folder.isEmpty() && path.startsWith(folder))
                .collect(Collectors.toSet());
        if (!wrong.isEmpty()) {
            choices.add(new Choice(options, options.own().map(OwnTemplates::folder), wrong, true));
        }
        if (problems.haveErrors()) {
            choices.add(new Choice(options, Optional.empty(), Set.of(), false));
        }
        return choices;
    }

    /**
     * A choice of what the site has of its own.
     *
     * @param options the options of the build
     * @param own the folder of its templates
     * @param without the files to pass over, as messages name them
     * @param look whether the look counts that its settings name
     */
    record Choice(BuildOptions options, Optional<Path> own, Set<String> without, boolean look) {

        Theme theme(Content content, Problems problems) throws IOException {
            Theme builtIn = Theme.read(options.templates(), options.shownTemplates());
            Look named = content.site().settings().appearance().look();
            return OwnTheme.over(
                    builtIn,
                    own,
                    options.own().map(OwnTemplates::shown).orElse("templates"),
                    without,
                    look ? named : Look.USUAL,
                    LookPlaces.in(content),
                    problems);
        }

        /** Tries the site's own templates on a site that has a page of each kind. */
        void check(Theme theme, Problems problems) throws IOException {
            if (theme.hasOwnTemplates()) {
                Site sample = new ContentReader(
                                options.own().orElseThrow().sample(), "sample", Optional.empty(), options.today())
                        .read(new Problems())
                        .site();
                TemplateCheck.check(
                        Rendering.of(sample, PageKind.all(sample), theme, new RenderMemory(), path -> Optional.empty()),
                        problems);
            }
        }
    }
}

package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimpress.messages.Messages;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.DataFile;
import org.claimpress.problem.Problems;

/** {@code sources.bib}: all sources for BibTeX and biblatex. */
@AutoService({OutputFormat.class, DataFile.class})
public final class SourcesBibTex implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "sources.bib";
    }

    @Override
    public Optional<OptionalFile> optional() {
        return Optional.of(OptionalFile.CITATIONS);
    }

    @Override
    public String format(Messages messages) {
        return "BibTeX";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.sources-bibtex");
    }

    @Override
    public String example(Site site) {
        return site.sources().stream()
                .findFirst()
                .map(source -> Citation.of(site, source).bibTex())
                .orElse("");
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Site site = rendering.site();
        return List.of(Output.deferredText(
                new SitePath(address()),
                () -> site.sources().stream()
                        .map(source -> Citation.of(site, source).bibTex())
                        .collect(Collectors.joining("\n"))));
    }
}

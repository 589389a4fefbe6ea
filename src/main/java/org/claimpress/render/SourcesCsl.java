package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.claimpress.messages.Messages;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.DataFile;
import org.claimpress.problem.Problems;

/** {@code sources.json}: all sources in CSL-JSON, which citation managers read. */
@AutoService({OutputFormat.class, DataFile.class})
public final class SourcesCsl implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "sources.json";
    }

    @Override
    public Optional<OptionalFile> optional() {
        return Optional.of(OptionalFile.CITATIONS);
    }

    @Override
    public String format(Messages messages) {
        return "CSL-JSON 1.0.2";
    }

    @Override
    public String mediaType() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.sources-csl");
    }

    @Override
    public String example(Site site) {
        return site.sources().stream()
                .findFirst()
                .map(source -> JsonText.of(Citation.of(site, source).csl()))
                .orElse("");
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Site site = rendering.site();
        return List.of(Output.deferredText(
                new SitePath(address()),
                () -> JsonText.of(JsonText.list(
                        site.sources(), source -> Citation.of(site, source).csl()))));
    }
}

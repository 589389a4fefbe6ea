package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.messages.Messages;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.DataFile;
import org.claimpress.problem.Problems;
import org.claimpress.read.KnownIds;
import org.claimpress.read.RecordSchema;

/** The forms of the records as JSON Schemas, with the ids that references may name. */
@AutoService({OutputFormat.class, DataFile.class})
public final class Schemas implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "schema/<kind>.json";
    }

    @Override
    public String format(Messages messages) {
        return "JSON Schema 2020-12";
    }

    @Override
    public String mediaType() {
        return "application/schema+json";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.schemas");
    }

    @Override
    public String example(Site site) {
        return "";
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Site site = rendering.site();
        return RecordSchema.all().stream()
                .map(schema -> Output.deferredText(
                        new SitePath(schema.address()),
                        () -> JsonText.of(schema.json(site.settings().baseUrl(), KnownIds.in(site)))))
                .toList();
    }
}

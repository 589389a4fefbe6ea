package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
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
    public String format() {
        return "JSON Schema 2020-12";
    }

    @Override
    public String mediaType() {
        return "application/schema+json";
    }

    @Override
    public String meaning() {
        return "The format of each kind of record, for editing tools: claim, source, party, explainer, page, statuses,"
                + " topics, timeline, style and site.";
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

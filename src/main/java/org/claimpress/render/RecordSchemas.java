package org.claimpress.render;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.read.KnownIds;
import org.claimpress.read.RecordSchema;

/** The forms of claims and sources as a script, for the page with the form. */
final class RecordSchemas {

    static final String NAME = "record-schemas.js";

    private static final List<String> KINDS = List.of("claim", "source");

    private RecordSchemas() {}

    static Output script(Site site) {
        JsonObject schemas = new JsonObject();
        RecordSchema.all().stream()
                .filter(schema -> KINDS.contains(schema.name()))
                .forEach(schema ->
                        schemas.add(schema.name(), schema.json(site.settings().baseUrl(), KnownIds.in(site))));
        String script = "self.recordSchemas = " + new Gson().toJson(schemas) + ";\n";
        return Asset.named(NAME, script.getBytes(StandardCharsets.UTF_8));
    }
}

package org.claimpress.render;

import com.google.auto.service.AutoService;
import com.google.gson.JsonObject;
import java.util.List;
import org.claimpress.messages.Messages;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.DataFile;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** {@code claims.json}: all claims with every field of their records. */
@AutoService({OutputFormat.class, DataFile.class})
public final class ClaimsJson implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "claims.json";
    }

    @Override
    public String format(Messages messages) {
        return messages.say("data.formats.record");
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.claims-json");
    }

    @Override
    public String example(Site site) {
        return site.claims().stream()
                .findFirst()
                .map(claim -> JsonText.of(new ClaimJson(site, claim).json()))
                .orElse("");
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.of(Output.deferredText(new SitePath(address()), () -> JsonText.of(whole(rendering.site()))));
    }

    private static JsonObject whole(Site site) {
        JsonObject whole = new JsonObject();
        whole.addProperty("version", 1);
        whole.addProperty("documentation", Routes.absolute(site, Routes.DATA));
        whole.addProperty("title", site.settings().title());
        site.changed().ifPresent(day -> whole.addProperty("changed", day.toString()));
        whole.add("claims", JsonText.list(site.claims(), claim -> new ClaimJson(site, claim).json()));
        return whole;
    }
}

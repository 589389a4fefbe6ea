package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.messages.Messages;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.DataFile;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** The record of each claim as a file of its own. */
@AutoService({OutputFormat.class, DataFile.class})
public final class ClaimRecords implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "claims/<id>/record.json";
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
        return messages.say("data.files.claim-record");
    }

    @Override
    public String example(Site site) {
        return "";
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Site site = rendering.site();
        return site.claims().stream()
                .map(claim -> Output.deferredText(
                        Routes.besideClaim(claim.id(), "record.json"),
                        () -> JsonText.of(new ClaimJson(site, claim).json())))
                .toList();
    }
}

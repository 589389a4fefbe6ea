package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.claimpress.messages.Messages;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.DataFile;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** How to cite each claim, in CSL-JSON. */
@AutoService({OutputFormat.class, DataFile.class})
public final class ClaimCitationsCsl implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "claims/<id>/cite.json";
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
        return messages.say("data.files.claim-citation");
    }

    @Override
    public String example(Site site) {
        return site.claims().stream()
                .findFirst()
                .map(claim -> JsonText.of(Citation.of(site, claim).csl()))
                .orElse("");
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Site site = rendering.site();
        return site.claims().stream()
                .map(claim -> Output.deferredText(
                        Routes.besideClaim(claim.id(), "cite.json"),
                        () -> JsonText.of(JsonText.list(List.of(Citation.of(site, claim)), Citation::csl))))
                .toList();
    }
}

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

/** How to cite each claim, for BibTeX and biblatex. */
@AutoService({OutputFormat.class, DataFile.class})
public final class ClaimCitationsBibTex implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "claims/<id>/cite.bib";
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
        return messages.say("data.files.claim-citation");
    }

    @Override
    public String example(Site site) {
        return site.claims().stream()
                .findFirst()
                .map(claim -> Citation.of(site, claim).bibTex())
                .orElse("");
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Site site = rendering.site();
        return site.claims().stream()
                .map(claim -> Output.deferredText(
                        Routes.besideClaim(claim.id(), "cite.bib"),
                        () -> Citation.of(site, claim).bibTex()))
                .toList();
    }
}

package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.output.SitePath;

/** A page for each claim. */
@AutoService(PageKind.class)
public final class ClaimPages implements PageKind {

    @Override
    public List<Page> pages(Site site) {
        OriginsViewer origins = new OriginsViewer(site);
        return site.claims().stream()
                .map(claim -> {
                    SitePath path = Routes.of(RecordKind.CLAIM, claim.id());
                    Linker links = Linker.from(site, path);
                    return new Page(
                            path,
                            "claim",
                            claim.title(),
                            site.status(claim.status()).label() + ": " + claim.reason(),
                            links.trail("Claims", Routes.CLAIMS),
                            new ClaimViewer(site, origins, claim, links).view());
                })
                .toList();
    }
}

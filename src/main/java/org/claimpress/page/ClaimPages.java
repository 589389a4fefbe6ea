package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Claim;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Status;
import org.claimpress.output.SitePath;

/** A page for each claim. */
@AutoService(PageKind.class)
public final class ClaimPages implements PageKind {

    @Override
    public List<Page> pages(Site site) {
        StatusCeiling ceilings = new StatusCeiling(site);
        return site.claims().stream().map(claim -> page(site, claim, ceilings)).toList();
    }

    private static Page page(Site site, Claim claim, StatusCeiling ceilings) {
        SitePath path = Routes.of(RecordKind.CLAIM, claim.id());
        Linker links = Linker.from(site, path);
        return new Page(
                path,
                "claim",
                SharedTitle.of(site, claim),
                claim.reason(),
                links.trail("Claims", Routes.CLAIMS),
                new ClaimView(ClaimSections.of(ClaimOnPage.of(site, claim, links, ceilings))),
                new Head(
                        true,
                        Optional.of(claim.changed()),
                        Optional.of(site.settings().appearance().files())
                                .filter(files -> files.contains(OptionalFile.CARDS))
                                .map(files -> card(site, claim, ceilings)),
                        alternates(site, claim, links),
                        List.of(JsonLd.text(new ClaimReview(site, claim).json()))));
    }

    /** The picture of this claim for social networks. */
    private static Card card(Site site, Claim claim, StatusCeiling ceilings) {
        Status status = site.status(claim.status());
        return new Card(
                claim.id(),
                new Card.Verdict(ceilings.statusText(claim), status.standing(), status.mark()),
                claim.title(),
                String.join(" · ", PartyAnswers.inBrief(site, claim)),
                site.settings().title(),
                Dates.of(claim.checked()).words());
    }

    private static List<Alternate> alternates(Site site, Claim claim, Linker links) {
        List<Alternate> alternates = new ArrayList<>();
        alternates.add(new Alternate(
                "Changes to this page", "application/atom+xml", links.to(Routes.besideClaim(claim.id(), "feed.xml"))));
        alternates.add(new Alternate(
                "The record of this claim",
                "application/json",
                links.to(Routes.besideClaim(claim.id(), "record.json"))));
        if (EmbedPages.areIn(site)) {
            // oEmbed's discovery asks for an absolute address.
            alternates.add(new Alternate(
                    SharedTitle.of(site, claim),
                    "application/json+oembed",
                    Routes.absolute(site, Routes.besideClaim(claim.id(), "oembed.json"))));
        }
        return List.copyOf(alternates);
    }
}

package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.messages.Messages;
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
                links.trail("claims", Routes.CLAIMS),
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
        Messages messages = site.messages();
        String verdict = ceilings.statusText(claim);
        String answers = String.join(" · ", PartyAnswers.inBrief(site, claim));
        String title = site.settings().title();
        String date = Dates.of(claim.checked(), messages).words();
        Map<String, String> words =
                Map.of("status", verdict, "title", claim.title(), "answers", answers, "site", title, "date", date);
        return new Card(
                claim.id(),
                new Card.Verdict(verdict, status.standing(), status.mark()),
                claim.title(),
                answers,
                messages.say("card.foot", words),
                messages.isRightToLeft(),
                messages.say(answers.isEmpty() ? "card.description-without-answers" : "card.description", words));
    }

    private static List<Alternate> alternates(Site site, Claim claim, Linker links) {
        List<Alternate> alternates = new ArrayList<>();
        alternates.add(new Alternate(
                site.messages().say("claim.files.changes-feed"),
                "application/atom+xml",
                links.to(Routes.besideClaim(claim.id(), "feed.xml"))));
        alternates.add(new Alternate(
                site.messages().say("claim.files.record-file"),
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

package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.List;
import org.claimpress.model.Claim;
import org.claimpress.model.HistoryEntry;
import org.claimpress.model.HistoryKind;
import org.claimpress.model.Site;

/** The log of all changes made to published claims. */
@AutoService(PageKind.class)
public final class CorrectionsPage implements PageKind {

    /**
     * What the log shows.
     *
     * @param changes corrections, changes of status and updates, newest first
     * @param policies pages about the site, among them the corrections policy
     */
    public record View(List<Change> changes, List<Link> policies) {}

    /**
     * A change.
     *
     * @param claim the claim
     * @param date when
     * @param what what kind of change, and what was changed
     */
    public record Change(Link claim, DateView date, String what) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(
                        site,
                        Routes.CORRECTIONS,
                        "Corrections",
                        "Every correction, change of status and update made to a published claim.",
                        links -> view(site, links))
                .with(Head.changedOn(site.changed())));
    }

    private static View view(Site site, Linker links) {
        List<Change> changes = site.claims().stream()
                .flatMap(claim -> claim.history().stream()
                        .filter(entry -> entry.kind() != HistoryKind.CREATED)
                        .map(entry -> change(claim, entry, links)))
                .sorted(Comparator.comparing((Change change) -> change.date().iso())
                        .reversed()
                        .thenComparing(change -> change.claim().text()))
                .toList();
        return new View(changes, TextPages.links(site, links));
    }

    private static Change change(Claim claim, HistoryEntry entry, Linker links) {
        return new Change(links.claim(claim.id()), Dates.of(entry.date()), entry.sentence());
    }
}

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
     * @param pager where the page stands in the log
     * @param policies pages about the site, among them the corrections policy
     */
    public record View(List<Change> changes, Pager pager, List<Link> policies) {}

    /**
     * A change.
     *
     * @param claim the claim
     * @param date when
     * @param what what kind of change, and what was changed
     */
    public record Change(Link claim, DateView date, String what) {}

    private record Entry(Claim claim, HistoryEntry entry) {}

    @Override
    public List<Page> pages(Site site) {
        return ListPage.index(site, Routes.CORRECTIONS, "corrections")
                .pages(
                        site,
                        entries(site),
                        Pager.LINES,
                        (piece, pager, links) -> new View(
                                piece.stream()
                                        .map(entry -> change(entry, links))
                                        .toList(),
                                pager,
                                TextPages.links(site, links)))
                .stream()
                .map(page -> page.with(Head.changedOn(site.changed())))
                .toList();
    }

    private static List<Entry> entries(Site site) {
        return site.claims().stream()
                .flatMap(claim -> claim.history().stream()
                        .filter(entry -> entry.kind() != HistoryKind.CREATED)
                        .map(entry -> new Entry(claim, entry)))
                .sorted(Comparator.comparing((Entry entry) -> entry.entry().date())
                        .reversed()
                        .thenComparing(entry -> entry.claim().title()))
                .toList();
    }

    /** The newest changes, of each claim the first of its list. */
    static List<Change> newest(Site site, int most, Linker links) {
        return entries(site).stream()
                .filter(entry -> entry.claim().history().stream()
                        .filter(other -> other.kind() != HistoryKind.CREATED)
                        .findFirst()
                        .filter(entry.entry()::equals)
                        .isPresent())
                .limit(most)
                .map(entry -> change(entry, links))
                .toList();
    }

    private static Change change(Entry entry, Linker links) {
        return new Change(
                links.claim(entry.claim().id()),
                links.date(entry.entry().date()),
                entry.entry().sentence(links.messages()));
    }
}

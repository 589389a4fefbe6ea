package org.claimpress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.SiteSettings;
import org.claimpress.text.NestedQuotes;

/**
 * The history of the page, and ways to cite, take and mend it.
 *
 * @param history the changes made to the page
 * @param citation how to cite it
 * @param files the claim as files
 * @param snippet the markup by which another site shows this claim, where it can
 * @param recordFile the file it is made of, from the content folder
 * @param improve where to propose a change, if the repository is public
 * @param report where to report an error, if anything is named
 */
public record HistorySection(
        List<HistoryView> history,
        String citation,
        List<Link> files,
        Optional<String> snippet,
        String recordFile,
        Optional<String> improve,
        Optional<String> report) {

    /**
     * A change of the page.
     *
     * @param date when
     * @param what what kind of change, and what was changed
     */
    public record HistoryView(DateView date, String what) {}

    static Optional<ClaimSection> of(ClaimOnPage page) {
        Claim claim = page.claim();
        String file = "claims/" + claim.id() + ".yaml";
        SiteSettings settings = page.site().settings();
        HistorySection view = new HistorySection(
                claim.history().stream()
                        .map(entry -> new HistoryView(Dates.of(entry.date()), entry.sentence()))
                        .toList(),
                citation(page),
                files(page),
                Optional.of(claim)
                        .filter(embedded -> EmbedPages.areIn(page.site()))
                        .map(embedded -> EmbedPages.snippet(page.site(), embedded)),
                file,
                settings.repository().map(repository -> repository + "/edit/main/content/" + file),
                new ContactWays(page.site()).reportAnError(claim));
        return Optional.of(new ClaimSection("history", "history", "History of this page", view));
    }

    private static List<Link> files(ClaimOnPage page) {
        List<Link> files = new ArrayList<>();
        files.add(file("Record (JSON)", "record.json", page));
        if (page.site().settings().appearance().files().contains(OptionalFile.CITATIONS)) {
            files.add(file("BibTeX", "cite.bib", page));
            files.add(file("CSL-JSON", "cite.json", page));
        }
        files.add(file("Changes (Atom feed)", "feed.xml", page));
        return List.copyOf(files);
    }

    private static Link file(String text, String name, ClaimOnPage page) {
        return page.links().link(text, Routes.besideClaim(page.claim().id(), name));
    }

    private static String citation(ClaimOnPage page) {
        SiteSettings settings = page.site().settings();
        String publisher = settings.publisher();
        String title = settings.title();
        return "%s. “%s.” %s checked %s. %s%s"
                .formatted(
                        publisher,
                        // The whole title stands in quotation marks, so those inside it are single ones.
                        NestedQuotes.in(SharedTitle.of(page.site(), page.claim())),
                        publisher.equals(title) ? "Last" : title + ", last",
                        Dates.of(page.claim().checked()).words(),
                        settings.baseUrl(),
                        page.links().page().address());
    }
}

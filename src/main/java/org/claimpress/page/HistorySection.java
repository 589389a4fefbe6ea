package org.claimpress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.SiteSettings;

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
                        .map(entry -> new HistoryView(
                                page.links().date(entry.date()),
                                entry.sentence(page.site().messages())))
                        .toList(),
                citation(page),
                files(page),
                Optional.of(claim)
                        .filter(embedded -> EmbedPages.areIn(page.site()))
                        .map(embedded -> EmbedPages.snippet(page.site(), embedded)),
                file,
                settings.repository().map(repository -> repository + "/edit/main/content/" + file),
                new ContactWays(page.site()).reportAnError(claim));
        return Optional.of(new ClaimSection("history", "history", page.heading("history"), view));
    }

    private static List<Link> files(ClaimOnPage page) {
        List<Link> files = new ArrayList<>();
        files.add(file("record", "record.json", page));
        if (page.site().settings().appearance().files().contains(OptionalFile.CITATIONS)) {
            files.add(file("bibtex", "cite.bib", page));
            files.add(file("csl", "cite.json", page));
        }
        files.add(file("feed", "feed.xml", page));
        return List.copyOf(files);
    }

    private static Link file(String word, String name, ClaimOnPage page) {
        String text = page.site().messages().say("claim.files." + word);
        return page.links().link(text, Routes.besideClaim(page.claim().id(), name));
    }

    private static String citation(ClaimOnPage page) {
        SiteSettings settings = page.site().settings();
        Messages messages = page.site().messages();
        boolean itself = settings.publisher().equals(settings.title());
        return messages.say(
                itself ? "citation.of-claim-by-itself" : "citation.of-claim",
                Map.of(
                        "publisher",
                        settings.publisher(),
                        // The whole title stands in quotation marks, so those inside it are single ones.
                        "title",
                        Quotations.nested(SharedTitle.of(page.site(), page.claim()), messages),
                        "site",
                        settings.title(),
                        "date",
                        page.links().date(page.claim().checked()).words(),
                        "address",
                        settings.baseUrl() + page.links().page().address()));
    }
}

package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Policy;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.TextPage;
import org.claimpress.output.SitePath;

/** The pages about the site itself. */
@AutoService(PageKind.class)
public final class TextPages implements PageKind {

    /**
     * What such a page shows.
     *
     * @param title its title
     * @param summary what it tells
     * @param bodyHtml the text
     * @param facts what only the publisher can say
     * @param publisherNote what to know of the publisher, on the page about it; empty on all others
     */
    public record View(
            String title, String summary, String bodyHtml, List<PublisherFact> facts, String publisherNote) {}

    @Override
    public List<Page> pages(Site site) {
        return site.pages().stream()
                .map(text -> {
                    SitePath path = Routes.of(RecordKind.PAGE, text.id());
                    Linker links = Linker.from(site, path);
                    return new Page(
                            path,
                            "text",
                            text.title(),
                            text.summary(),
                            List.of(links.home()),
                            new View(
                                    text.title(),
                                    text.summary(),
                                    links.html(text.body()),
                                    text.policy()
                                            .map(policy -> PublisherFact.of(policy, site))
                                            .orElse(List.of()),
                                    about(text) ? site.settings().publisherNote() : ""),
                            about(text)
                                    ? Head.telling(Optional.empty(), JsonLd.text(JsonLd.organization(site)))
                                    : Head.NONE);
                })
                .toList();
    }

    private static boolean about(TextPage text) {
        return text.policy().filter(policy -> policy == Policy.ABOUT).isPresent();
    }

    static List<Link> links(Site site, Linker links) {
        return site.pages().stream()
                .map(text -> links.link(text.title(), Routes.of(RecordKind.PAGE, text.id())))
                .toList();
    }
}

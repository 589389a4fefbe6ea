package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
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
     */
    public record View(String title, String summary, String bodyHtml) {}

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
                            new View(text.title(), text.summary(), links.html(text.body())));
                })
                .toList();
    }

    static List<Link> links(Site site, Linker links) {
        return site.pages().stream()
                .map(text -> links.link(text.title(), Routes.of(RecordKind.PAGE, text.id())))
                .toList();
    }
}

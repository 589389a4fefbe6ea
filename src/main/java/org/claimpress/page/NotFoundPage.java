package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.model.Site;

/** What a server sends for an address that does not exist. */
@AutoService(PageKind.class)
public final class NotFoundPage implements PageKind {

    /**
     * What it shows.
     *
     * @param search the page to search on
     * @param ways where a reader can go on from here
     */
    public record View(String search, List<Link> ways) {}

    @Override
    public List<Page> pages(Site site) {
        Linker links = Linker.fromAnywhere(site);
        View view = new View(
                links.to(Routes.SEARCH),
                List.of(
                        links.home(),
                        links.named("all-claims", Routes.CLAIMS),
                        links.named("explainers", Routes.EXPLAINERS),
                        links.named("sources", Routes.SOURCES)));
        return List.of(new Page(
                Routes.NOT_FOUND,
                "not-found",
                site.messages().say("not-found.title"),
                site.messages().say("not-found.description"),
                List.of(links.home()),
                view,
                Head.NOT_INDEXED));
    }
}

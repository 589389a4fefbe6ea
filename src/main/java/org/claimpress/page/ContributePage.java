package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.TextPage;

/** The page with a form that writes records. */
@AutoService(PageKind.class)
public final class ContributePage implements PageKind {

    /**
     * What the page shows.
     *
     * @param repository where the content is kept, if that is public
     * @param alwaysAnswering the ids of the parties whose answer every claim has
     * @param policies pages that say how records are checked
     */
    public record View(Optional<String> repository, List<String> alwaysAnswering, List<Link> policies) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(
                site,
                Routes.CONTRIBUTE,
                "Contribute",
                "Add a claim or a source with a form that writes the record for you.",
                links -> new View(
                        site.settings().repository().map(URI::toString),
                        site.settings().alwaysAnswering(),
                        site.pages().stream()
                                .filter(page -> page.policy().isPresent())
                                .map((TextPage page) -> links.link(page.title(), Routes.of(RecordKind.PAGE, page.id())))
                                .toList())));
    }
}

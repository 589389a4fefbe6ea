package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.markdown.Heading;
import org.claimpress.model.Explainer;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;

/** A page for each explainer, and the list of all. */
@AutoService(PageKind.class)
public final class ExplainerPages implements PageKind {

    /**
     * What the list shows.
     *
     * @param explainers all explainers
     */
    public record IndexView(List<Row> explainers) {}

    /**
     * An explainer in a list.
     *
     * @param explainer its title and page
     * @param summary what a reader learns from it
     */
    public record Row(Link explainer, String summary) {}

    /**
     * What the page of an explainer shows.
     *
     * @param row the explainer
     * @param checked when it was last checked
     * @param contents its sections
     * @param bodyHtml the text
     * @param sources the sources it leans on
     * @param claims the claims it helps with
     */
    public record View(
            Row row,
            DateView checked,
            List<Link> contents,
            String bodyHtml,
            List<SourceRow> sources,
            List<ClaimRow> claims) {}

    @Override
    public List<Page> pages(Site site) {
        Page index = ListPage.index(
                site,
                Routes.EXPLAINERS,
                "explainers",
                links -> new IndexView(site.explainers().stream()
                        .map(explainer -> row(explainer, links))
                        .toList()));
        Stream<Page> pages = site.explainers().stream()
                .map(explainer -> ListPage.record(
                                site,
                                RecordKind.EXPLAINER,
                                explainer.id(),
                                explainer.title(),
                                explainer.summary(),
                                "explainers",
                                Routes.EXPLAINERS,
                                links -> view(site, explainer, links))
                        .with(Head.telling(Optional.empty(), JsonLd.text(JsonLd.article(site, explainer)))));
        return Stream.concat(Stream.of(index), pages).toList();
    }

    static Row row(Explainer explainer, Linker links) {
        return new Row(links.explainer(explainer.id()), explainer.summary());
    }

    private static View view(Site site, Explainer explainer, Linker links) {
        return new View(
                row(explainer, links),
                links.date(explainer.checked()),
                explainer.body().headings().stream()
                        .filter(heading -> heading.level() == 2)
                        .map((Heading heading) -> new Link(heading.text(), "#" + heading.id()))
                        .toList(),
                links.html(explainer.body()),
                explainer.sources().stream()
                        .map(id -> SourceRow.of(site.source(id), site, links))
                        .toList(),
                ClaimRow.all(explainer.claims().stream().map(site::claim), site, links));
    }
}

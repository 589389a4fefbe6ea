package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import org.claimpress.model.Explainer;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;

/** The first page: what this is about, and where each claim stands. */
@AutoService(PageKind.class)
public final class HomePage implements PageKind {

    /**
     * What the first page shows.
     *
     * @param tagline what the site is about
     * @param introduction what to know first
     * @param groups the claims by standing
     * @param explainers the explainers
     * @param claims how many claims there are
     * @param sources how many sources there are
     * @param allClaims the index of claims
     * @param methodology the statuses and what they mean
     */
    public record View(
            String tagline,
            String introduction,
            List<Group> groups,
            List<ExplainerPages.Row> explainers,
            int claims,
            int sources,
            Link allClaims,
            Link methodology) {}

    /**
     * The claims of one standing.
     *
     * @param heading its name
     * @param word its word, for its shape
     * @param claims the claims
     */
    public record Group(String heading, String word, List<ClaimRow> claims) {}

    @Override
    public List<Page> pages(Site site) {
        Linker links = Linker.from(site, Routes.HOME);
        View view = new View(
                site.settings().tagline(),
                site.settings().introduction(),
                Arrays.stream(Standing.values())
                        .map(standing -> group(standing, site, links))
                        .toList(),
                site.explainers().stream()
                        .map((Explainer explainer) -> ExplainerPages.row(explainer, links))
                        .toList(),
                site.claims().size(),
                site.sources().size(),
                links.link("All claims", Routes.CLAIMS),
                links.link("What each status means", Routes.STATUSES));
        return List.of(new Page(
                Routes.HOME, "home", site.settings().title(), site.settings().tagline(), List.of(), view));
    }

    private static Group group(Standing standing, Site site, Linker links) {
        List<ClaimRow> rows = ClaimRow.byTopic(
                site.claims().stream()
                        .filter(claim -> site.status(claim.status()).standing() == standing),
                site,
                links);
        return new Group(standing.label(), standing.word(), rows);
    }
}

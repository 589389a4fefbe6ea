package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
     * @param questions what readers ask first, with the answers
     * @param checked when most of the answers were last checked
     * @param introduction what to know about the case
     * @param groups the claims by standing
     * @param counts how many claims have each status
     * @param selection how the claims were chosen
     * @param explainers the explainers
     * @param claims how many claims there are
     * @param sources how many sources there are
     * @param allClaims the index of claims
     * @param methodology the statuses and what they mean
     */
    public record View(
            String tagline,
            List<QuestionView> questions,
            Optional<DateView> checked,
            String introduction,
            List<Group> groups,
            List<StatusCount> counts,
            Optional<String> selection,
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
     * @param finding what the site has found of them, as HTML
     * @param claims the claims
     */
    public record Group(String heading, String word, Optional<String> finding, List<ClaimRow> claims) {}

    @Override
    public List<Page> pages(Site site) {
        Linker links = Linker.from(site, Routes.HOME);
        List<QuestionView> questions = QuestionView.all(site, links);
        View view = new View(
                site.settings().tagline(),
                questions,
                QuestionView.usual(questions),
                site.settings().introduction(),
                Arrays.stream(Standing.values())
                        .map(standing -> group(standing, site, links))
                        .toList(),
                StatusCount.all(site, links),
                site.settings().selection(),
                site.explainers().stream()
                        .map((Explainer explainer) -> ExplainerPages.row(explainer, links))
                        .toList(),
                site.claims().size(),
                site.sources().size(),
                links.link("All claims", Routes.CLAIMS),
                links.link("What each status means", Routes.STATUSES));
        return List.of(new Page(
                Routes.HOME,
                "home",
                site.settings().title(),
                site.settings().tagline(),
                List.of(),
                view,
                Head.changedOn(site.changed())));
    }

    private static Group group(Standing standing, Site site, Linker links) {
        List<ClaimRow> rows = ClaimRow.byTopic(
                site.claims().stream()
                        .filter(claim -> site.status(claim.status()).standing() == standing),
                site,
                links);
        Optional<String> finding = site.settings().findings().stream()
                .filter(found -> found.standing() == standing)
                .findFirst()
                .map(found -> links.html(found.says()));
        return new Group(standing.label(), standing.word(), finding, rows);
    }
}

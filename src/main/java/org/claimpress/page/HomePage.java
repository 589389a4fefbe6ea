package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.Explainer;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;

/** The first page: what this is about, and where each claim stands. */
@AutoService(PageKind.class)
public final class HomePage implements PageKind {

    /** How many claims of a standing the page names; the index names all. */
    private static final int CLAIMS_NAMED = 10;

    private static final int EXPLAINERS_NAMED = 10;

    private static final int CHANGES_NAMED = 5;

    /**
     * What the first page shows.
     *
     * @param tagline what the site is about
     * @param leadHtml what it has found, in a sentence of HTML
     * @param questions what readers ask first, with the answers
     * @param checked when most of the answers were last checked
     * @param introduction what to know about the case
     * @param groups the claims by standing
     * @param counts how many claims have each status
     * @param changes the latest changes
     * @param explainers the first explainers
     * @param sources how many sources there are
     * @param allClaims the index of claims
     * @param allChanges the log of changes
     * @param methodology the statuses and what they mean
     */
    public record View(
            String tagline,
            Optional<String> leadHtml,
            List<QuestionView> questions,
            Optional<DateView> checked,
            String introduction,
            List<Group> groups,
            ClaimCounts counts,
            List<CorrectionsPage.Change> changes,
            List<ExplainerPages.Row> explainers,
            int sources,
            Link allClaims,
            Link allChanges,
            Link methodology) {}

    /**
     * The claims of one standing.
     *
     * @param heading its name
     * @param word its word, for its shape
     * @param finding what the site has found of them, as HTML
     * @param claims the first of the claims
     * @param all how many there are
     * @param href where all of them stand
     */
    public record Group(
            String heading, String word, Optional<String> finding, List<ClaimRow> claims, int all, String href) {}

    @Override
    public List<Page> pages(Site site) {
        Linker links = Linker.from(site, Routes.HOME);
        return List.of(new Page(
                Routes.HOME,
                "home",
                site.settings().title(),
                site.settings().tagline(),
                List.of(),
                view(site, links),
                Head.changedOn(site.changed())));
    }

    private static View view(Site site, Linker links) {
        List<QuestionView> questions = QuestionView.all(site, links);
        return new View(
                site.settings().tagline(),
                site.settings().lead().map(links::html),
                questions,
                QuestionView.usual(questions),
                site.settings().introduction(),
                Arrays.stream(Standing.values())
                        .map(standing -> group(standing, site, links))
                        .toList(),
                ClaimCounts.of(site, links),
                CorrectionsPage.newest(site, CHANGES_NAMED, links),
                site.explainers().stream()
                        .limit(EXPLAINERS_NAMED)
                        .map((Explainer explainer) -> ExplainerPages.row(explainer, links))
                        .toList(),
                site.sources().size(),
                links.named("all-claims", Routes.CLAIMS),
                links.named("all-changes", Routes.CORRECTIONS),
                links.link(site.messages().say("statuses.title"), Routes.STATUSES));
    }

    private static Group group(Standing standing, Site site, Linker links) {
        List<Claim> claims = ClaimRow.byTopic(
                site.claims().stream()
                        .filter(claim -> site.status(claim.status()).standing() == standing),
                site);
        Optional<String> finding = site.settings().findings().stream()
                .filter(found -> found.standing() == standing)
                .findFirst()
                .map(found -> links.html(found.says()));
        return new Group(
                standing.label(site.messages()),
                standing.word(),
                finding,
                ClaimRow.rows(claims.stream().limit(CLAIMS_NAMED).toList(), site, links),
                claims.size(),
                links.to(Pager.path(Routes.CLAIMS, pageOf(standing, site))));
    }

    /** The number of the page of the index on which the claims of this standing begin. */
    private static int pageOf(Standing standing, Site site) {
        long before = site.claims().stream()
                .filter(claim -> site.status(claim.status()).standing().compareTo(standing) < 0)
                .count();
        return (int) (before / Pager.CLAIMS) + 1;
    }
}

package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Status;

/** A page for each status, and the whole scale. */
@AutoService(PageKind.class)
public final class StatusPages implements PageKind {

    /**
     * What the scale shows.
     *
     * @param statuses the statuses, in the order of the scale
     * @param counts how many claims have each
     */
    public record IndexView(List<Row> statuses, ClaimCounts counts) {}

    /**
     * A status of the scale.
     *
     * @param status the status
     * @param needs the evidence that a claim needs to carry it
     */
    public record Row(StatusView status, String needs) {}

    /**
     * What the page of a status shows.
     *
     * @param row the status
     * @param standing the name of its group
     * @param reviewText the words of the rating in data for search engines
     * @param rules the rules, one of which has to hold
     * @param total how many claims have it
     * @param claims these claims, or those of them that stand on this page
     * @param pager where the page stands among those of the status
     */
    public record View(
            Row row,
            String standing,
            String reviewText,
            List<RuleView> rules,
            int total,
            List<ClaimRow> claims,
            Pager pager) {}

    /**
     * A rule.
     *
     * @param says the rule in a sentence
     * @param reviewText the words of the rating where it holds, if it has its own
     */
    public record RuleView(String says, Optional<String> reviewText) {

        static RuleView of(EvidenceRule rule) {
            return new RuleView(rule.says(), rule.reviewText());
        }
    }

    @Override
    public List<Page> pages(Site site) {
        Page index = ListPage.index(
                site,
                Routes.STATUSES,
                "statuses",
                links -> new IndexView(
                        site.statuses().stream()
                                .map(status -> row(status, links))
                                .toList(),
                        ClaimCounts.of(site, links)));
        return Stream.concat(Stream.of(index), site.statuses().stream().flatMap(status -> pages(site, status)))
                .toList();
    }

    private static Stream<Page> pages(Site site, Status status) {
        List<Claim> claims = ClaimRow.sorted(
                site.claims().stream().filter(claim -> claim.status().equals(status.id())), site);
        return ListPage.record(
                RecordKind.STATUS,
                status.id(),
                site.messages().say("status.title", Map.of("status", status.label())),
                status.meaning(),
                "statuses",
                Routes.STATUSES)
                .pages(
                        site,
                        claims,
                        Pager.CLAIMS,
                        (piece, pager, links) -> new View(
                                row(status, links),
                                status.standing().label(site.messages()),
                                status.reviewText(),
                                status.rules().stream().map(RuleView::of).toList(),
                                claims.size(),
                                ClaimRow.rows(piece, site, links),
                                pager))
                .stream();
    }

    private static Row row(Status status, Linker links) {
        return new Row(StatusView.of(status, links), status.needs());
    }
}

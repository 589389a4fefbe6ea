package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
     * @param selection how the claims were chosen
     */
    public record IndexView(List<View> statuses, List<StatusCount> counts, Optional<String> selection) {}

    /**
     * What the page of a status shows.
     *
     * @param status the status
     * @param standing the name of its group
     * @param reviewText the words of the rating in data for search engines
     * @param rules the rules, one of which has to hold
     * @param needs the evidence that a claim needs to carry it
     * @param claims the claims that have it
     */
    public record View(
            StatusView status,
            String standing,
            String reviewText,
            List<RuleView> rules,
            String needs,
            List<ClaimRow> claims) {}

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
                "What each status means",
                "The statuses, what each one means, and what evidence it needs.",
                links -> new IndexView(
                        site.statuses().stream()
                                .map(status -> view(site, status, links))
                                .toList(),
                        StatusCount.all(site, links),
                        site.settings().selection()));
        Stream<Page> pages = site.statuses().stream()
                .map(status -> ListPage.record(
                        site,
                        RecordKind.STATUS,
                        status.id(),
                        "Status: " + status.label(),
                        status.meaning(),
                        "Statuses",
                        Routes.STATUSES,
                        links -> view(site, status, links)));
        return Stream.concat(Stream.of(index), pages).toList();
    }

    private static View view(Site site, Status status, Linker links) {
        return new View(
                StatusView.of(status, links),
                status.standing().label(),
                status.reviewText(),
                status.rules().stream().map(RuleView::of).toList(),
                status.needs(),
                ClaimRow.all(
                        site.claims().stream().filter(claim -> claim.status().equals(status.id())), site, links));
    }
}

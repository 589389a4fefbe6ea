package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.Claim;

/**
 * What to read next; the page has it where an explainer or a related claim is named.
 *
 * @param explainers explainers that help
 * @param topics the claim's topics
 * @param related related claims
 */
public record RelatedSection(List<Link> explainers, List<Link> topics, List<ClaimRow> related) {

    static Optional<ClaimSection> of(ClaimOnPage page) {
        Claim claim = page.claim();
        RelatedSection view = new RelatedSection(
                claim.explainers().stream().map(page.links()::explainer).toList(),
                page.links().topics(claim.topics()),
                claim.related().stream()
                        .map(id -> ClaimRow.of(page.site().claim(id), page.site(), page.links()))
                        .toList());
        return Optional.of(new ClaimSection("related", "related", page.heading("related"), view))
                .filter(section ->
                        !view.explainers().isEmpty() || !view.related().isEmpty());
    }
}

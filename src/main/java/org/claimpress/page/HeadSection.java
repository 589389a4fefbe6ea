package org.claimpress.page;

import java.util.Optional;

/**
 * The claim and its status.
 *
 * @param title the claim's neutral name
 * @param status its status
 * @param reason why it has that status
 * @param checked when it was last checked
 */
public record HeadSection(String title, StatusView status, String reason, DateView checked) {

    static Optional<ClaimSection> of(ClaimOnPage page) {
        HeadSection view = new HeadSection(
                page.claim().title(),
                StatusView.of(page.status(), page.links()),
                page.claim().reason(),
                Dates.of(page.claim().checked()));
        return Optional.of(new ClaimSection("head", "claim", page.claim().title(), view));
    }
}

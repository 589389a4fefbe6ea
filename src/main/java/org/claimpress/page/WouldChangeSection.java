package org.claimpress.page;

import java.util.List;
import java.util.Optional;

/**
 * What would change the status.
 *
 * @param changes what would
 */
public record WouldChangeSection(List<String> changes) {

    static Optional<ClaimSection> of(ClaimOnPage page) {
        WouldChangeSection view = new WouldChangeSection(page.claim().wouldChange());
        return Optional.of(new ClaimSection("would-change", "would-change", page.heading("would-change"), view));
    }
}

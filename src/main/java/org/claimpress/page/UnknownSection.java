package org.claimpress.page;

import java.util.List;
import java.util.Optional;

/**
 * What is not known; the page has it where anything is named.
 *
 * @param unknowns what is not known
 */
public record UnknownSection(List<String> unknowns) {

    static Optional<ClaimSection> of(ClaimOnPage page) {
        UnknownSection view = new UnknownSection(page.claim().unknowns());
        return Optional.of(new ClaimSection("unknown", "unknown", page.heading("unknown"), view))
                .filter(section -> !view.unknowns().isEmpty());
    }
}

package org.claimpress.page;

import java.util.List;
import java.util.Optional;

/**
 * All sources of the page.
 *
 * @param sources the sources
 */
public record SourcesSection(List<SourceRow> sources) {

    static Optional<ClaimSection> of(ClaimOnPage page) {
        SourcesSection view = new SourcesSection(page.sources().stream()
                .map(source -> SourceRow.of(source, page.site(), page.links()))
                .toList());
        return Optional.of(new ClaimSection("sources", "sources", page.heading("sources"), view));
    }
}

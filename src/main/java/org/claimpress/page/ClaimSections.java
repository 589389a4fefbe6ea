package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.ClaimPart;

/** The sections of a claim's page, in the order that the site's settings name; each tells itself when it has nothing to show. */
final class ClaimSections {

    private ClaimSections() {}

    /** The sections that this claim's page has, in their order. */
    static List<ClaimSection> of(ClaimOnPage claim) {
        return claim.site().settings().appearance().claimSections().stream()
                .flatMap(part -> section(part, claim).stream())
                .toList();
    }

    private static Optional<ClaimSection> section(ClaimPart part, ClaimOnPage claim) {
        return switch (part) {
            case DIGEST -> DigestSection.of(claim);
            case SHORT_ANSWER -> ShortAnswerSection.of(claim);
            case ALLEGATION -> AllegationSection.of(claim);
            case ANSWERS -> AnswersSection.of(claim);
            case EVIDENCE -> EvidenceSection.of(claim);
            case CHAIN -> ChainSection.of(claim);
            case WORDING -> WordingSection.of(claim);
            case UNKNOWN -> UnknownSection.of(claim);
            case WOULD_CHANGE -> WouldChangeSection.of(claim);
            case CHECKS -> ChecksSection.of(claim);
            case EVENTS -> EventsSection.of(claim);
            case SOURCES -> SourcesSection.of(claim);
            case RELATED -> RelatedSection.of(claim);
            case HISTORY -> HistorySection.of(claim);
        };
    }
}

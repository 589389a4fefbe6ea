package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sections of a claim's page. To move a section is to move its line; each tells itself when it has nothing to show. */
final class ClaimSections {

    private static final List<Function<ClaimOnPage, Optional<ClaimSection>>> IN_ORDER = List.of(
            DigestSection::of,
            ShortAnswerSection::of,
            AllegationSection::of,
            AnswersSection::of,
            EvidenceSection::of,
            ChainSection::of,
            WordingSection::of,
            UnknownSection::of,
            WouldChangeSection::of,
            ChecksSection::of,
            EventsSection::of,
            SourcesSection::of,
            RelatedSection::of,
            HistorySection::of);

    private ClaimSections() {}

    /** The sections that this claim's page has, in their order. */
    static List<ClaimSection> of(ClaimOnPage claim) {
        return IN_ORDER.stream()
                .flatMap(section -> section.apply(claim).stream())
                .toList();
    }
}

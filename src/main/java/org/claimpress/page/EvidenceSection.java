package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.model.Evidence;
import org.claimpress.model.EvidenceSet;
import org.claimpress.model.Quote;

/**
 * The evidence.
 *
 * @param lists the lists of evidence that have entries
 */
public record EvidenceSection(List<EvidenceList> lists) {

    /**
     * A list of evidence.
     *
     * @param id its anchor
     * @param heading its heading
     * @param items what is in it
     */
    public record EvidenceList(String id, String heading, List<EvidenceView> items) {}

    /**
     * A piece of evidence.
     *
     * @param source the source
     * @param quote its words
     * @param above the section in which these words stand already, where one does
     * @param note what it shows
     */
    public record EvidenceView(SourceRow source, Optional<QuoteView> quote, Optional<Link> above, String note) {

        private static EvidenceView of(Evidence item, ClaimOnPage page) {
            return new EvidenceView(
                    SourceRow.of(page.site().source(item.source()), page.site(), page.links()),
                    page.quote(item.quote()),
                    item.quote().flatMap(quote -> above(quote, page)),
                    item.note());
        }

        private static Optional<Link> above(Quote quote, ClaimOnPage page) {
            if (page.isAnswer(quote)) {
                return Optional.of(new Link(page.site().messages().say("claim.evidence.among-answers"), "#answers"));
            }
            return page.firstWords()
                    .filter(words -> ClaimOnPage.areTheSame(words, quote))
                    .map(words -> new Link(page.site().messages().say("claim.evidence.above"), "#allegation"));
        }
    }

    static Optional<ClaimSection> of(ClaimOnPage page) {
        EvidenceSet evidence = page.claim().evidence();
        List<EvidenceList> lists = Stream.of(
                        list("evidence-for", "for", evidence.supporting(), page),
                        list("evidence-against", "against", evidence.opposing(), page),
                        list("context", "context", evidence.context(), page))
                .filter(list -> !list.items().isEmpty())
                .toList();
        return Optional.of(
                new ClaimSection("evidence", "evidence", page.heading("evidence"), new EvidenceSection(lists)));
    }

    private static EvidenceList list(String id, String side, List<Evidence> items, ClaimOnPage page) {
        return new EvidenceList(
                id,
                page.site().messages().say("claim.evidence." + side),
                items.stream().map(item -> EvidenceView.of(item, page)).toList());
    }
}

package org.claimpress.page;

import java.util.Optional;
import org.claimpress.model.Claimant;
import org.claimpress.model.FirstMade;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Source;

/**
 * Who says so.
 *
 * @param by the claimant's name; empty where it is not known
 * @param href the claimant's page or, where there is none, that of the source
 * @param in the source, where the claimant's name does not tell it, as it stands within a sentence
 * @param date when, or when the source was published; empty where it is unknown, or the source's name tells it
 * @param undated whether nobody knows when
 */
public record ClaimantView(
        Optional<String> by, String href, Optional<Link> in, Optional<DateView> date, boolean undated) {

    static ClaimantView of(ClaimOnPage page) {
        FirstMade first = page.claim().firstMade();
        Claimant claimant = page.site().claimant(page.claim());
        Source source = page.site().source(first.in());
        Link in = page.links().source(source.id());
        boolean itsOwn = claimant.party().isPresent() && claimant.party().equals(source.speaksFor());
        boolean told = itsOwn || (claimant.name().equals(source.publisher()) && !source.isNamedByItself());
        Optional<PartialDate> when = first.date().or(source::date);
        Optional<DateView> date = page.links().date(when);
        boolean named = !told
                && when.filter(day ->
                                in.text().contains(Integer.toString(day.latest().getYear())))
                        .isPresent();
        return new ClaimantView(
                claimant.name(),
                claimant.party().map(party -> page.links().party(party).href()).orElse(in.href()),
                Optional.of(in).filter(link -> !told).map(link -> inSentence(source, link, page)),
                date.filter(day -> !named),
                date.isEmpty());
    }

    /** Our own name for a source begins small within a sentence; a title stays as it is, between quotation marks. */
    private static Link inSentence(Source source, Link link, ClaimOnPage page) {
        if (source.called().filter(link.text()::startsWith).isEmpty()) {
            return new Link(page.site().messages().quoted(link.text()), link.href());
        }
        return page.links().inSentence(link);
    }
}

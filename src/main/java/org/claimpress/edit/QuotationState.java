package org.claimpress.edit;

import org.claimpress.model.Quote;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/** Tells a reviewer of a quotation which source it is from, and who has compared it with that source. */
final class QuotationState {

    private QuotationState() {}

    /** The words, their source and their state, in a sentence. */
    static String of(Site site, Quote quote) {
        String from = quote.via()
                .map(via -> "“%s”, as quoted in “%s”"
                        .formatted(
                                site.names().name(site.source(quote.source())),
                                site.names().name(site.source(via))))
                .orElseGet(() -> "“" + site.names().name(site.source(quote.source())) + "”");
        return "“%s” from %s: %s.".formatted(quote.text(), from, state(site, quote));
    }

    private static String state(Site site, Quote quote) {
        Source readIn = site.source(quote.readIn());
        if (readIn.storedCopy().isEmpty()) {
            return "there is no stored copy, so nobody but its author has compared it";
        }
        return site.locked(quote).isPresent()
                ? "found in the stored copy"
                : "there is a stored copy; an editor is to compare and lock it";
    }
}

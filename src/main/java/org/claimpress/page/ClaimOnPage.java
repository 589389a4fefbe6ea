package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Claim;
import org.claimpress.model.Quote;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Status;

/**
 * What a section is made from: a claim, its site, and the links of its page.
 *
 * @param site the site
 * @param claim the claim
 * @param links the links of the claim's page
 * @param ceilings what the rules of the statuses allow
 */
record ClaimOnPage(Site site, Claim claim, Linker links, StatusCeiling ceilings) {

    Status status() {
        return site.status(claim.status());
    }

    /** All sources of the page, in its order. */
    List<Source> sources() {
        return claim.sources().stream().map(site::source).toList();
    }

    QuoteView quote(Quote quote) {
        return QuoteView.of(quote, site, links);
    }

    Optional<QuoteView> quote(Optional<Quote> quote) {
        return quote.map(this::quote);
    }
}

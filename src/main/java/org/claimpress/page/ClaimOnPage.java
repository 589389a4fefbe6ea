package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.evidence.ClaimOrigins;
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
 * @param origins where what speaks for the claim comes from
 */
record ClaimOnPage(Site site, Claim claim, Linker links, StatusCeiling ceilings, ClaimOrigins origins) {

    /** So often no page needs to show the same words, and then once more. */
    private static final int OFTEN = 2;

    static ClaimOnPage of(Site site, Claim claim, Linker links, StatusCeiling ceilings) {
        return new ClaimOnPage(site, claim, links, ceilings, ceilings.originsOf(claim));
    }

    /** The heading of a section, by its name. */
    String heading(String section) {
        return site.messages().say("claim.headings." + section);
    }

    Status status() {
        return site.status(claim.status());
    }

    /** All sources of the page, in its order. */
    List<Source> sources() {
        return claim.sources().stream().map(site::source).toList();
    }

    QuoteView quote(Quote quote) {
        return QuoteView.of(quote, site, links, Optional.of(status().standing()));
    }

    Optional<QuoteView> quote(Optional<Quote> quote) {
        return quote.map(this::quote);
    }

    /**
     * The words of who made the claim first, unless they are an answer too, or stand twice further down: nobody reads the same
     * words three times.
     */
    Optional<Quote> firstWords() {
        return claim.quotes()
                .filter(quote -> quote.source().equals(claim.firstMade().in()))
                .findFirst()
                .filter(quote -> !isAnswer(quote) && occurrences(quote) < OFTEN);
    }

    /** How often the words stand in the sections below. */
    private long occurrences(Quote words) {
        return claim.quotes().filter(quote -> quote.text().equals(words.text())).count();
    }

    /** Whether these words stand among the answers. */
    boolean isAnswer(Quote quote) {
        return claim.replies().stream()
                .flatMap(reply -> reply.quote().stream())
                .anyMatch(answer -> areTheSame(answer, quote));
    }

    /** Whether these are the same words of the same source. */
    static boolean areTheSame(Quote one, Quote other) {
        return one.text().equals(other.text()) && one.source().equals(other.source());
    }
}

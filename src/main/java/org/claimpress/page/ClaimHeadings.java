package org.claimpress.page;

import org.claimpress.model.Claim;
import org.claimpress.model.Site;

/**
 * What a page calls the claim and its parts. A fact that nobody alleges is never headed as an allegation.
 *
 * @param claim the heading of what is claimed
 * @param first what the claimant did first, as a word: {@code made}, {@code first-made}, {@code stated}, {@code first-stated} or
 *     {@code reported}; without "first" where nobody knows when that was
 */
public record ClaimHeadings(String claim, String first) {

    static ClaimHeadings of(Claim claim, Site site) {
        boolean dated = claim.firstMade().date().isPresent();
        String first = switch (claim.kind()) {
            case ALLEGATION -> dated ? "first-made" : "made";
            case BACKGROUND -> saysItItself(claim, site) ? "stated" : "reported";
            case POSITION -> dated ? "first-stated" : "stated";
        };
        return new ClaimHeadings(
                site.messages().say("claim.allegation.headings." + claim.kind().word()), first);
    }

    /** Whether the claimant's own statement is the source, and nobody's report. */
    private static boolean saysItItself(Claim claim, Site site) {
        return claim.firstMade().by().isPresent()
                && site.source(claim.firstMade().in())
                        .speaksFor()
                        .equals(claim.firstMade().by());
    }
}

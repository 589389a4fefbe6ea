package org.claimpress.page;

import org.claimpress.model.Claim;
import org.claimpress.model.Site;

/**
 * What a page calls the claim and its parts. A fact that nobody alleges is never headed as an allegation.
 *
 * @param claim the heading of what is claimed
 * @param first what the claimant did first, as a participle; without "first" where nobody knows when that was
 */
public record ClaimHeadings(String claim, String first) {

    static ClaimHeadings of(Claim claim, Site site) {
        boolean dated = claim.firstMade().date().isPresent();
        return switch (claim.kind()) {
            case ALLEGATION -> new ClaimHeadings("The allegation", dated ? "First made" : "Made");
            case BACKGROUND ->
                new ClaimHeadings("The statement that we checked", saysItItself(claim, site) ? "Stated" : "Reported");
            case POSITION -> new ClaimHeadings("The party’s position", dated ? "First stated" : "Stated");
        };
    }

    /** Whether the claimant's own statement is the source, and nobody's report. */
    private static boolean saysItItself(Claim claim, Site site) {
        return claim.firstMade().by().isPresent()
                && site.source(claim.firstMade().in())
                        .speaksFor()
                        .equals(claim.firstMade().by());
    }
}

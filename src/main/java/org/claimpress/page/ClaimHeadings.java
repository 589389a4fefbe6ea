package org.claimpress.page;

import org.claimpress.model.ClaimKind;

/**
 * What a page calls the claim and its parts. A fact that nobody alleges is never headed as an allegation.
 *
 * @param claim the heading of what is claimed
 * @param sides what the claim and its answers are together
 * @param first what the claimant did first, as a participle
 */
public record ClaimHeadings(String claim, String sides, String first) {

    static ClaimHeadings of(ClaimKind kind) {
        return switch (kind) {
            case ALLEGATION -> new ClaimHeadings("The allegation", "The allegation and the answers", "First made");
            case BACKGROUND ->
                new ClaimHeadings("What the articles say", "What the articles say, and the answers", "First reported");
            case POSITION ->
                new ClaimHeadings("The party’s position", "The party’s position and the answers", "First stated");
        };
    }
}

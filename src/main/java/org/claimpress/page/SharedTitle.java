package org.claimpress.page;

import java.util.Map;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;

/**
 * What a claim is called where its page is shared or listed by others: in a tab, a search result, a card, a frame, a
 * citation. The status comes first, for each standing: whoever reads only the beginning has read it, and what is not borne
 * out never travels as if it were so. ClaimReview names the bare claim, which is what was reviewed.
 */
public final class SharedTitle {

    private SharedTitle() {}

    /** The status and the claim: “No support found: Netflix read users’ private messages”. */
    public static String of(Site site, Claim claim) {
        return site.messages()
                .say(
                        "claim.shared-title",
                        Map.of("status", site.status(claim.status()).label(), "claim", claim.title()));
    }
}

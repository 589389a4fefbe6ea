package org.claimpress.model;

import java.util.Optional;

/**
 * What a party answers to a claim.
 *
 * @param party the id of the party
 * @param state how it answered
 * @param scope whether it speaks to this claim
 * @param speaker who spoke for it
 * @param date when it spoke, or by when nothing had been found; empty where unknown
 * @param source the id of the source
 * @param quote its words
 * @param note what to know about the answer
 */
public record Reply(
        String party,
        ReplyState state,
        ReplyScope scope,
        Optional<String> speaker,
        Optional<PartialDate> date,
        Optional<String> source,
        Optional<Quote> quote,
        Optional<String> note) {

    /** Whether the party grants that the claim is true, at least in part. */
    public boolean isAdmission() {
        return state == ReplyState.ADMITS || state == ReplyState.ADMITS_IN_PART;
    }
}

package org.claimpress.model;

import java.util.Optional;

/**
 * What a claim's evidence must come to, at the least, for a status.
 *
 * @param says the rule in a sentence
 * @param origins how many independent origins must speak for the claim; what a party that it is about says is none
 * @param unaligned how many of those must be no party's own statement
 * @param primary how many of the sources for it must be primary records
 * @param sources how many sources must speak for it
 * @param read how many of them must have been read themselves, whole or in part
 * @param against how many pieces of evidence must speak against it
 * @param primaryAgainst how many of those must be the words of a primary record or a court filing
 * @param changedWordings how many wordings must have changed something
 * @param admission whether a party that it is about must grant it, at least in part
 * @param supportAtMost how many pieces of evidence may speak for it at the most
 * @param denialsAtMost how many parties may deny it, or a part of it, at the most
 * @param reviewText the words of the rating where this rule holds, if they differ from the status's
 */
public record EvidenceRule(
        String says,
        int origins,
        int unaligned,
        int primary,
        int sources,
        int read,
        int against,
        int primaryAgainst,
        int changedWordings,
        boolean admission,
        Optional<Integer> supportAtMost,
        Optional<Integer> denialsAtMost,
        Optional<String> reviewText) {}

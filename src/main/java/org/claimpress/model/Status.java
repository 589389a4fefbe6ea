package org.claimpress.model;

import java.util.List;

/**
 * A step of the verification scale.
 *
 * @param id its id
 * @param label the word or short phrase that readers see
 * @param standing the group it belongs to
 * @param mark its sign
 * @param meaning what it says of a claim, in a sentence
 * @param reviewText the same for search engines: the rating's words in ClaimReview, which never has a number here
 * @param needs the evidence that a claim must have to carry it, in a sentence
 * @param rules the same as rules over typed evidence; one of them has to hold
 */
public record Status(
        String id,
        String label,
        Standing standing,
        StatusMark mark,
        String meaning,
        String reviewText,
        String needs,
        List<EvidenceRule> rules) {}

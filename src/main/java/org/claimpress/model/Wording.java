package org.claimpress.model;

import java.util.List;
import java.util.Optional;

/**
 * How one outlet worded a claim.
 *
 * @param source the id of the source
 * @param quote its exact words; none where it is silent
 * @param voice in which voice
 * @param changes what it changed against the words of the origin
 * @param marked the words of the quotation that go further than the origin
 * @param insteadOf the words of the origin that these stand for
 * @param hedgeAbout what the hedge in the sentence of a quotation is about, where it is about something else
 * @param note what to see in it
 */
public record Wording(
        String source,
        Optional<Quote> quote,
        Voice voice,
        List<WordingChange> changes,
        Optional<String> marked,
        Optional<String> insteadOf,
        Optional<String> hedgeAbout,
        Optional<String> note) {}

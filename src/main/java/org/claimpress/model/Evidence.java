package org.claimpress.model;

import java.util.Optional;

/**
 * The use of a source in a claim.
 *
 * @param source the id of the source
 * @param quote its exact words
 * @param note what it shows, in a sentence
 */
public record Evidence(String source, Optional<Quote> quote, String note) {}

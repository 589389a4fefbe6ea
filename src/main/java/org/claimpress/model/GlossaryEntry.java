package org.claimpress.model;

/**
 * A name or a word that readers may not know.
 *
 * @param term the word as it stands in the titles of claims
 * @param means what it means, in a few words
 */
public record GlossaryEntry(String term, String means) {}

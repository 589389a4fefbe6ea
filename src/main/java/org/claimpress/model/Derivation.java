package org.claimpress.model;

/**
 * That one source took something from another.
 *
 * @param from the id of the source it took from
 * @param reason how we know
 * @param why the evidence for that, in a sentence
 */
public record Derivation(String from, DerivationReason reason, String why) {}

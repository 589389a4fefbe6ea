package org.claimpress.model;

/**
 * A part of the case that claims are sorted by.
 *
 * @param id its id
 * @param label its name
 * @param meaning what belongs to it, in a sentence
 */
public record Topic(String id, String label, String meaning) {}

package org.claimpress.model;

/**
 * A step of the verification scale.
 *
 * @param id its id
 * @param label the word or short phrase that readers see
 * @param standing the group it belongs to
 * @param meaning what it says of a claim, in a sentence
 * @param needs the evidence that a claim must have to carry it, in a sentence
 */
public record Status(String id, String label, Standing standing, String meaning, String needs) {}

package org.claimpress.model;

/**
 * An organisation or a person that accuses, is accused, or speaks.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param description who it is in this case, in a few sentences
 */
public record Party(String id, String name, PartyKind kind, String description) {}

package org.claimpress.model;

import java.util.List;

/**
 * An organisation or a person that accuses, is accused, or speaks.
 *
 * @param id its id
 * @param name its name
 * @param alsoCalled other names that readers know it by
 * @param kind what it is
 * @param description who it is in this case, in a few sentences
 */
public record Party(String id, String name, List<String> alsoCalled, PartyKind kind, String description) {}

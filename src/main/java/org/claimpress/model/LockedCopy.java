package org.claimpress.model;

/**
 * What the quote lock knows of a stored copy.
 *
 * @param source the id of the source
 * @param sha256 the SHA-256 of the copy, in hexadecimal
 * @param words how many words it has
 */
public record LockedCopy(String source, String sha256, int words) {}

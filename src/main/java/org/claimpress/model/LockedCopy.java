package org.claimpress.model;

import java.util.Optional;

/**
 * What the quote lock knows of a stored copy.
 *
 * @param source the id of the source
 * @param sha256 the SHA-256 of the copy, in hexadecimal
 * @param words how many words it has
 * @param characters how many code points its text has; empty where an older lock does not say
 */
public record LockedCopy(String source, String sha256, int words, Optional<Integer> characters) {}

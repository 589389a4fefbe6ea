package org.claimpress.model;

import java.util.Optional;

/**
 * Words taken exactly from a source.
 *
 * @param text the words
 * @param source the id of the source whose words they are
 * @param via the id of the source in which they were read, where that is another one
 */
public record Quote(String text, String source, Optional<String> via) {}

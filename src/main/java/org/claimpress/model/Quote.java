package org.claimpress.model;

import java.util.Optional;

/**
 * Words taken exactly from a source.
 *
 * @param text the words
 * @param after the words just before it, where it would otherwise be found in several places
 * @param source the id of the source whose words they are
 * @param via the id of the source in which they were read, where that is another one
 */
public record Quote(String text, Optional<String> after, String source, Optional<String> via) {

    /** The id of the source in which the words were read. */
    public String readIn() {
        return via.orElse(source);
    }
}

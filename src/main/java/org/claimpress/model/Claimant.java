package org.claimpress.model;

import java.util.Optional;

/**
 * Who made a claim first.
 *
 * @param name the name; empty where nobody knows it
 * @param party the id of the party, where there is a record of it
 */
public record Claimant(Optional<String> name, Optional<String> party) {

    /** The name, or words that say that it is not known. */
    public String shown() {
        return name.orElse("unknown");
    }
}

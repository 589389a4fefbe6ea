package org.claimpress.evidence;

import java.util.List;
import java.util.Optional;

/**
 * One voice behind a claim: all statements of one party, or all reports of one publisher, are one origin.
 *
 * @param party the id of the party that speaks, where it is a party's own statement
 * @param sources the ids of the sources in which it speaks, in their order
 */
public record Origin(Optional<String> party, List<String> sources) {}

package org.claimpress.model;

import java.util.Optional;

/**
 * Who made a claim first, where and when, as far as we know.
 *
 * @param by the id of the party that makes it
 * @param in the id of the source in which it does
 * @param date when, empty where unknown
 * @param note what else to know
 */
public record FirstMade(String by, String in, Optional<PartialDate> date, Optional<String> note) {}

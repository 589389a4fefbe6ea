package org.claimpress.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened, or is said to have happened.
 *
 * @param id its id
 * @param date when it began
 * @param until when it ended, where it lasted
 * @param when the date as the source words it, where that is not a date
 * @param what what happened, in a sentence
 * @param turningPoint the same in a few words, where it changed the course of things
 * @param standing whether that is known
 * @param sources the ids of the sources
 * @param claims the ids of the claims it belongs to
 */
public record Event(
        String id,
        PartialDate date,
        Optional<PartialDate> until,
        Optional<String> when,
        String what,
        Optional<String> turningPoint,
        EventStanding standing,
        List<String> sources,
        List<String> claims) {}

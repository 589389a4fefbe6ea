package org.claimpress.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A time by which a piece of work has to end. It is the last resort behind the counts of {@link Limits}, which end the same work
 * at the same step on every machine: nothing within those comes near it.
 */
public final class Deadline {

    private final Clock clock;
    private final Instant end;

    private Deadline(Clock clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    /** So long from now on; a clock that stands still never comes there. */
    public static Deadline in(Duration time, Clock clock) {
        return new Deadline(clock, clock.instant().plus(time));
    }

    /** Never. */
    public static Deadline none() {
        return in(Duration.ZERO, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** Whether it is over. */
    public boolean hasPassed() {
        return clock.instant().isAfter(end);
    }
}

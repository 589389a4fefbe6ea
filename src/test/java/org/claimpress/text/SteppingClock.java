package org.claimpress.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on by the same step each time somebody looks at it. */
public final class SteppingClock extends Clock {

    private final Duration step;
    private Instant now = Instant.EPOCH;

    public SteppingClock(Duration step) {
        this.step = step;
    }

    @Override
    public Instant instant() {
        Instant shown = now;
        now = now.plus(step);
        return shown;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

package org.claimpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** When work has to end. */
class DeadlineTest {

    @Test
    void passesWhenItsTimeIsUpAndNotBefore() {
        SteppingClock clock = new SteppingClock(Duration.ofSeconds(20));
        Deadline deadline = Deadline.in(Duration.ofMinutes(1), clock);

        assertThat(deadline.hasPassed()).isFalse();
        assertThat(deadline.hasPassed()).isFalse();
        assertThat(deadline.hasPassed()).isFalse();
        assertThat(deadline.hasPassed()).isTrue();
    }

    @Test
    void neverPassesWhereTheClockStandsStill() {
        Clock still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        assertThat(Deadline.in(Duration.ZERO, still).hasPassed()).isFalse();
        assertThat(Deadline.none().hasPassed()).isFalse();
    }
}

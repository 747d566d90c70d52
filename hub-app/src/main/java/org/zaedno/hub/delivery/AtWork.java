package org.zaedno.hub.delivery;

import java.time.Clock;
import java.time.Duration;

/** Whether somebody who is signed in has asked for something lately: then strangers leave room. */
final class AtWork {
    /** Somebody reads or thinks between two steps; who comes back after longer waits a moment longer once. */
    static final Duration LATELY = Duration.ofMinutes(2);

    private final Clock clock;
    private volatile long last = Long.MIN_VALUE;

    AtWork(Clock clock) {
        this.clock = clock;
    }

    void noticed() {
        last = clock.millis();
    }

    boolean anybody() {
        return last != Long.MIN_VALUE && clock.millis() - last < LATELY.toMillis();
    }
}

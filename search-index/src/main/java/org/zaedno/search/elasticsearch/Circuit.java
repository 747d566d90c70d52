package org.zaedno.search.elasticsearch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** After a failure nobody waits for Elasticsearch for a moment; then one asks for all whether it is back. */
final class Circuit {

    /** As often as the change log is followed: it is noticed at once when Elasticsearch comes back. */
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private static final long CLOSED = 0;

    private final AtomicLong askAgainAt = new AtomicLong(CLOSED);

    /** Whoever is told yes says afterwards how it went. */
    boolean mayAsk() {
        long again = askAgainAt.get();
        if (again == CLOSED) return true;
        long now = System.nanoTime();
        return now - again >= 0 && askAgainAt.compareAndSet(again, later(now));
    }

    void answered() {
        askAgainAt.set(CLOSED);
    }

    void failed() {
        askAgainAt.set(later(System.nanoTime()));
    }

    private static long later(long now) {
        long again = now + PAUSE;
        return again == CLOSED ? 1 : again;
    }
}

package org.zaedno.hub.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only a few pages be made for strangers at once. Some wait; when too many do already, or for too long, the next are
 * sent away: a thread that waits is one the workspaces do not have.
 */
final class Turns {
    /** Half of the web server's threads (server.tomcat.threads.max) at most work or wait for strangers. */
    static final int HERE = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore working;
    private final Semaphore here;

    Turns(int atOnce) {
        working = new Semaphore(atOnce, true);
        here = new Semaphore(Math.max(HERE, atOnce));
    }

    /** @return whether it was given; then it is to be given back */
    boolean take() {
        if (!here.tryAcquire()) return false;
        boolean mine = false;
        try {
            mine = working.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            if (!mine) here.release();
        }
        return mine;
    }

    void giveBack() {
        working.release();
        here.release();
    }
}

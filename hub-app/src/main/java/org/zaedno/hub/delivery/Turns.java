package org.zaedno.hub.delivery;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only a few pages be made for strangers at once. Some wait; when too many do already, or for too long, the next are
 * sent away: a thread that waits is one the workspaces do not have. While people are at work a turn rests after it was
 * used, so that strangers take a share of the machine and never all of it.
 */
final class Turns {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** One slow page must not make all others late. */
    private static final Duration REST_MAX = Duration.ofMillis(500);

    /** When a turn that was used may be used again. */
    interface Rests {
        Executor after(Duration rest);
    }

    private final Semaphore working;
    private final Semaphore here;
    private final AtWork atWork;
    private final double share;
    private final Rests rests;

    /**
     * @param here how many may work or wait: each holds a thread of the web server
     * @param share of each turn's time that is used while somebody is at work, above 0 and up to 1
     */
    Turns(int atOnce, int here, double share, AtWork atWork, Rests rests) {
        working = new Semaphore(atOnce, true);
        this.here = new Semaphore(Math.max(here, atOnce));
        this.share = share;
        this.atWork = atWork;
        this.rests = rests;
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

    /** @param used for how long */
    void giveBack(Duration used) {
        here.release();
        var rest = rest(used);
        if (rest.isZero()) working.release();
        else rests.after(rest).execute(working::release);
    }

    int free() {
        return working.availablePermits();
    }

    private Duration rest(Duration used) {
        if (share >= 1 || !atWork.anybody()) return Duration.ZERO;
        var rest = Duration.ofNanos((long) (used.toNanos() * (1 / share - 1)));
        return rest.compareTo(REST_MAX) < 0 ? rest : REST_MAX;
    }
}

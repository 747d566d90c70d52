package org.zaedno.hub.indexing;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zaedno.search.SearchOutage;

/**
 * Lets every follower of the change log go on: when the database calls, and each second all the same, because a call
 * may be lost. A follower that fails is asked again; it never stops the others, and one that may take long has a thread of its own.
 */
@Component
class Followers implements SmartLifecycle {
    /** In milliseconds: how long a change may stay unseen when the call for it was lost. */
    private static final int POLL = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private final List<Follower> together;
    private final List<Aside> asides;
    private final DataSource jobs;
    /** Whose failure is in the log: it is said once, not every second. */
    private final Set<Follower> failing = ConcurrentHashMap.newKeySet();

    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    Followers(List<Follower> followers, @Qualifier("jobPool") DataSource jobs) {
        this.together = followers.stream().filter(follower -> !follower.aside()).toList();
        this.asides = followers.stream().filter(Follower::aside).map(Aside::new).toList();
        this.jobs = jobs;
    }

    @Override
    public void start() {
        running = true;
        together.forEach(this::go);
        asides.forEach(Aside::start);
        thread = Thread.ofPlatform().name("followers").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try (var connection = jobs.getConnection();
                    var listen = connection.createStatement()) {
                connection.setAutoCommit(true);
                listen.execute("listen change");
                var calls = connection.unwrap(PGConnection.class);
                while (running) {
                    asides.forEach(Aside::call);
                    together.forEach(this::go);
                    calls.getNotifications(POLL);
                }
                listen.execute("unlisten change");
            } catch (SQLException lost) {
                if (running) pause();
            }
        }
    }

    private void go(Follower follower) {
        try {
            follower.follow();
            if (failing.remove(follower)) LOG.warn("{} follows the change log again", follower.name());
        } catch (SearchOutage away) { // told by whom, in a line: it is no fault of the hub
            if (running && failing.add(follower))
                LOG.warn("{} cannot follow the change log and tries again: {}", follower.name(), away.getMessage());
        } catch (RuntimeException | Error failed) { // a file cut short under Lucene's feet is an Error
            if (running && failing.add(follower))
                LOG.error("{} could not follow the change log and tries again", follower.name(), failed);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            for (var aside : asides) aside.stop();
            thread.join(3L * POLL);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** A follower with a thread of its own. However often it is called while it follows, it follows once more. */
    private final class Aside {
        private final Follower follower;
        private final Semaphore calls = new Semaphore(1);
        private volatile Thread thread = Thread.currentThread();

        Aside(Follower follower) {
            this.follower = follower;
        }

        void start() {
            if (!follower.mayHang()) go(follower);
            thread = Thread.ofPlatform()
                    .name("follower of " + follower.name().toLowerCase(Locale.ROOT))
                    .daemon()
                    .start(this::run);
        }

        void call() {
            if (calls.availablePermits() == 0) calls.release();
        }

        private void run() {
            try {
                for (calls.acquire(); running; calls.acquire()) go(follower);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }

        void stop() throws InterruptedException {
            if (follower.mayHang()) thread.interrupt();
            calls.release();
            thread.join(3L * POLL);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens: what is served is up to date. */
    @Override
    public int getPhase() {
        return 0;
    }
}

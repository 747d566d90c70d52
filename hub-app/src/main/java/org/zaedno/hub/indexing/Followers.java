package org.zaedno.hub.indexing;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets every follower of the change log go on: when the database calls, and each second all the same, because a call
 * may be lost. A follower that fails is asked again; it never stops the others.
 */
@Component
class Followers implements SmartLifecycle {
    /** In milliseconds: how long a change may stay unseen when the call for it was lost. */
    private static final int POLL = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private final List<Follower> followers;
    private final DataSource jobs;
    /** Whose failure is in the log: it is said once, not every second. */
    private final Set<Follower> failing = new HashSet<>();

    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    Followers(List<Follower> followers, @Qualifier("jobPool") DataSource jobs) {
        this.followers = followers;
        this.jobs = jobs;
    }

    @Override
    public void start() {
        running = true;
        followers.forEach(this::go);
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
                    followers.forEach(this::go);
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
            if (failing.remove(follower)) LOG.info("{} follows the change log again", follower.name());
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
            thread.join(3L * POLL);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
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

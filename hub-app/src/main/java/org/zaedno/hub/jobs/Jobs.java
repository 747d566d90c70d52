package org.zaedno.hub.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets every job go its rounds, one after the other on one thread. A job that fails is tried again; it never stops the others. */
@Component
class Jobs implements SmartLifecycle {
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final List<Job> jobs;
    /** Whose failure is in the log: it is said once, not every second. */
    private final Set<Job> failing = ConcurrentHashMap.newKeySet();

    private volatile boolean running;
    private ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Jobs::thread);

    Jobs(List<Job> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void start() {
        if (thread.isShutdown()) thread = Executors.newSingleThreadScheduledExecutor(Jobs::thread);
        running = true;
        jobs.forEach(job -> thread.execute(() -> round(job)));
    }

    private void round(Job job) {
        if (!running) return;
        var wait = AFTER_FAILURE;
        try {
            wait = job.work();
            if (failing.remove(job)) LOG.info("{} works again", job.name());
        } catch (RuntimeException failed) { // the database may be away for a moment
            if (running && failing.add(job)) LOG.error("{} could not do its work and tries again", job.name(), failed);
        }
        if (running) thread.schedule(() -> round(job), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().name("jobs").daemon().unstarted(work);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
        try {
            boolean ended = thread.awaitTermination(3, TimeUnit.SECONDS);
            if (!ended) LOG.warn("A job did not end in time");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens: what was due while no hub ran is done by then, or nearly. */
    @Override
    public int getPhase() {
        return 0;
    }
}

package org.zaedno.hub.mail;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zaedno.content.mail.MailCalls;
import org.zaedno.content.mail.MailQueue;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.addresses.SiteAddress;

/** Sends mail while the hub runs: when the database calls, and every second all the same, because not everything is called for. */
@Component
class Mailer implements SmartLifecycle {
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    /** A conversation with a mail server is not broken off for a hub that stops; it is finished by the next one. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);

    private final MailCalls calls;
    private final MailRounds rounds;
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();
    /** Whose failure is in the log: it is said once. */
    private boolean failing;

    Mailer(
            MailCalls calls,
            MailQueue queue,
            Letters letters,
            MailProperties settings,
            SiteAddress site,
            Tenancy tenancy,
            Clock clock) {
        this.calls = calls;
        this.rounds = new MailRounds(queue, letters, () -> new SmtpPost(settings, site.host(), clock), tenancy, clock);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("mailer").daemon().start(() -> calls.listen(this::round, () -> running));
    }

    private Duration round() {
        try {
            var wait = rounds.go(() -> running);
            if (failing) LOG.info("The mailer works again");
            failing = false;
            return wait;
        } catch (RuntimeException failed) { // the database may be away for a moment
            if (running && !failing) LOG.error("The mailer could not do its work and tries again", failed);
            failing = true;
            return AFTER_FAILURE;
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server: the address in links is known only then. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}

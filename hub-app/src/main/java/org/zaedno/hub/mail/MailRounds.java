package org.zaedno.hub.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.mail.MailQueue;
import org.zaedno.content.mail.MailQueue.Held;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.operations.Incident;

/**
 * Sends what is due, one mail after the other: takes it in one transaction, speaks with the server in none, writes down the answer
 * in another. Any number of hubs do it side by side. Whoever dies between the server's word and the second transaction lets the
 * mail be sent once more, under the same name (Decision 0025). Addresses and texts are in no log.
 */
final class MailRounds {
    /** What nobody called for is found within this time: mail of registrations, which come in crowds, and whose call was lost. */
    static final Duration LOOK = Duration.ofSeconds(1);
    /** After a server that does not answer; twice as long each time. */
    static final Duration REST = Duration.ofSeconds(5);

    static final Duration REST_MAX = Duration.ofMinutes(5);
    private static final Actor MAILER = new Actor.SystemJob(JobName.MAIL);
    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final MailQueue queue;
    private final Letters letters;
    private final Supplier<Post> posts;
    private final Tenancy tenancy;
    private final Clock clock;
    private Duration rest = Duration.ZERO;

    MailRounds(MailQueue queue, Letters letters, Supplier<Post> posts, Tenancy tenancy, Clock clock) {
        this.queue = queue;
        this.letters = letters;
        this.posts = posts;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Everything that is due. @return how long to wait until the next time, at most */
    Duration go(BooleanSupplier goOn) {
        if (!letters.areSent()) {
            tenancy.as(MAILER, () -> queue.keep(clock.instant()));
            return LOOK;
        }
        try (var post = posts.get()) {
            while (goOn.getAsBoolean()) {
                var held = tenancy.as(MAILER, () -> queue.take(clock.instant()));
                if (held.isEmpty()) break;
                if (!deliver(held.get(), post)) return rested();
            }
        }
        return untilNext();
    }

    /** False where there is no line to the server. */
    private boolean deliver(Held held, Post post) {
        var matter = tenancy.as(MAILER, () -> queue.matter(held.id()));
        if (matter.isEmpty()) return true; // erased a moment ago
        if (matter.get().isVain(clock.instant())) {
            tenancy.as(MAILER, () -> queue.dropped(held, clock.instant()));
            return true;
        }
        var answer = answer(held, matter.get(), post);
        var now = clock.instant();
        tenancy.as(MAILER, () -> switch (answer) {
            case Answer.Taken taken -> queue.sent(held, taken.code(), taken.words(), now);
            case Answer.Never never -> queue.failed(held, never.code(), never.words(), now);
            case Answer.NotNow _, Answer.NoLine _ -> queue.later(held, answer.code(), answer.words(), now);
        });
        if (!(answer instanceof Answer.NoLine none)) return answered();
        if (rest.isZero()) LOG.warn("The mail server does not answer ({}); mail waits", none.words());
        return false;
    }

    private Answer answer(Held held, MailMatter matter, Post post) {
        try {
            if (matter.isForAnotherHub())
                throw new IllegalStateException(
                        "This hub has not the key of personal links with which others make them");
            return post.send(tenancy.as(MAILER, () -> letters.of(matter)));
        } catch (RuntimeException broken) { // one mail that cannot be made holds up no other
            return new Answer.NotNow(
                    0, Incident.log("making mail " + held.id(), broken).code());
        }
    }

    private boolean answered() {
        if (!rest.isZero()) LOG.info("The mail server answers again");
        rest = Duration.ZERO;
        return true;
    }

    private Duration rested() {
        rest = rest.isZero() ? REST : rest.multipliedBy(2);
        if (rest.compareTo(REST_MAX) > 0) rest = REST_MAX;
        return rest;
    }

    private Duration untilNext() {
        var wait = tenancy.as(MAILER, queue::next)
                .map(next -> Duration.between(clock.instant(), next))
                .orElse(LOOK);
        if (wait.isNegative()) return Duration.ZERO;
        return wait.compareTo(LOOK) < 0 ? wait : LOOK;
    }
}

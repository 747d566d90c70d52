package org.zaedno.hub.jobs;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.zaedno.content.mail.LetterClock;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;

/**
 * Queues reminders of events and thanks after them. Purpose: people come, and hear from us once more. Idempotent: a letter is a
 * fact of its own for each person; any number of hubs may look, and a restart changes nothing.
 */
@Component
class LettersJob implements Job {
    private static final Actor CLOCK = new Actor.SystemJob(JobName.CLOCK);
    /** Letters fall due in the morning; nobody minds a minute. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final LetterClock letters;
    private final Tenancy tenancy;

    LettersJob(LetterClock letters, Tenancy tenancy) {
        this.letters = letters;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "The letters' clock";
    }

    @Override
    public Duration work() {
        tenancy.as(CLOCK, letters::queue);
        return LOOK;
    }
}

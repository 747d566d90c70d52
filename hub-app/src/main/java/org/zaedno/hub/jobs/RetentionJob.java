package org.zaedno.hub.jobs;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.zaedno.content.audit.LogAgeing;
import org.zaedno.content.files.FileRetention;
import org.zaedno.content.publication.Retention;
import org.zaedno.content.question.UnansweredCounts;
import org.zaedno.content.registration.RegistrationRetention;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;

/** Forgets who registered when the day has come, empties the bins, folds the history of what was kept without being asked, and lets the log and the unanswered questions forget. */
@Component
class RetentionJob implements Job {
    private static final Actor RETENTION = new Actor.SystemJob(JobName.RETENTION);
    /** What is kept for weeks may stay an hour longer. */
    private static final Duration ROUND = Duration.ofHours(1);

    private final Retention retention;
    private final FileRetention files;
    private final LogAgeing log;
    private final RegistrationRetention registrations;
    private final UnansweredCounts questions;
    private final Tenancy tenancy;

    RetentionJob(
            Retention retention,
            FileRetention files,
            LogAgeing log,
            RegistrationRetention registrations,
            UnansweredCounts questions,
            Tenancy tenancy) {
        this.retention = retention;
        this.files = files;
        this.log = log;
        this.registrations = registrations;
        this.questions = questions;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "Retention";
    }

    @Override
    public Duration work() {
        while (tenancy.as(RETENTION, registrations::purge) > 0) {}
        while (tenancy.as(RETENTION, retention::emptyBin) > 0) {}
        tenancy.as(RETENTION, retention::foldHistory);
        tenancy.as(RETENTION, log::forget);
        tenancy.as(RETENTION, questions::forget);
        tenancy.as(RETENTION, files::emptyBin);
        files.inLots(lot -> tenancy.as(RETENTION, () -> files.sweep(lot)));
        return ROUND;
    }
}

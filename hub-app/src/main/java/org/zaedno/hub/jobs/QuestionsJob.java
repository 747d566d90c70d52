package org.zaedno.hub.jobs;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.zaedno.content.question.UnansweredCounts;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.indexing.AskedInVain;

/** Counts what was asked and not answered. Purpose: editors see what is missing. A round that fails loses a minute's questions. */
@Component
class QuestionsJob implements Job {
    private static final Actor QUESTIONS = new Actor.SystemJob(JobName.QUESTIONS);
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final AskedInVain asked;
    private final UnansweredCounts counts;
    private final Tenancy tenancy;

    QuestionsJob(AskedInVain asked, UnansweredCounts counts, Tenancy tenancy) {
        this.asked = asked;
        this.counts = counts;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "The counting of questions";
    }

    @Override
    public Duration work() {
        var taken = asked.take();
        if (!taken.isEmpty()) tenancy.as(QUESTIONS, () -> counts.add(taken));
        return ROUND;
    }
}

package org.zaedno.hub.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.PublishingClock;
import org.zaedno.content.registration.RegistrationClock;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;

/** Publishes and archives at the second that editors chose, ends offers of places and releases what was held. */
@Component
class ClockJob implements Job {
    private static final Actor CLOCK = new Actor.SystemJob(JobName.CLOCK);
    /** What somebody arranges for right now is found within this time. */
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Between two looks at what is due and does not move, because another hub holds it or clocks differ a little. */
    private static final Duration BREATH = Duration.ofMillis(20);

    private final PublishingClock publishing;
    private final RegistrationClock places;
    private final Tenancy tenancy;
    private final Clock clock;

    ClockJob(PublishingClock publishing, RegistrationClock places, Tenancy tenancy, Clock clock) {
        this.publishing = publishing;
        this.places = places;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "The clock";
    }

    @Override
    public Duration work() {
        while (tenancy.as(CLOCK, publishing::keep) > 0) {}
        while (tenancy.as(CLOCK, places::keep) > 0) {}
        var wait = Stream.of(tenancy.as(CLOCK, publishing::next), tenancy.as(CLOCK, places::next))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(next -> Duration.between(clock.instant(), next))
                .orElse(LOOK);
        if (wait.compareTo(BREATH) < 0) return BREATH;
        return wait.compareTo(LOOK) < 0 ? wait : LOOK;
    }
}

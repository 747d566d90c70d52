package org.zaedno.content.event;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.zaedno.content.tenancy.InvalidValue;

/** From when to when on one day, by the clock on the wall, to the minute. */
public record SessionHours(LocalTime from, LocalTime to) {
    /** @throws InvalidValue where it ends before it begins */
    public SessionHours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
        if (!from.isBefore(to)) throw new InvalidValue("session-order");
    }

    /** Touching is not overlapping: one ends, the next begins. */
    public boolean overlaps(SessionHours other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** As long once more, from its end on; empty where that would leave the day. */
    public Optional<SessionHours> after() {
        return shifted(length());
    }

    /** Empty where it would leave the day. */
    Optional<SessionHours> shifted(Duration by) {
        long start = from.toSecondOfDay() + by.toSeconds();
        long end = to.toSecondOfDay() + by.toSeconds();
        if (start < 0 || end >= Duration.ofDays(1).toSeconds()) return Optional.empty();
        return Optional.of(new SessionHours(LocalTime.ofSecondOfDay(start), LocalTime.ofSecondOfDay(end)));
    }

    /** The same length from another hour on. */
    Optional<SessionHours> from(LocalTime start) {
        return shifted(Duration.between(from, start));
    }
}

package org.zaedno.content.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.zaedno.content.tenancy.InvalidValue;

/** A day and an hour as the clocks in Bulgaria show them. */
public record WallTime(LocalDateTime shown) {
    public static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    public WallTime {
        shown = shown.truncatedTo(ChronoUnit.MINUTES);
    }

    public static WallTime of(Instant instant) {
        return new WallTime(LocalDateTime.ofInstant(instant, SOFIA));
    }

    public boolean isMidnight() {
        return shown.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /**
     * The hour that comes twice in October is taken as the first one, still in summer time.
     *
     * @throws InvalidValue for the hour that the clocks leave out in March
     */
    public Instant instant() {
        if (SOFIA.getRules().getValidOffsets(shown).isEmpty()) throw new InvalidValue("hour-left-out");
        return shown.atZone(SOFIA).withEarlierOffsetAtOverlap().toInstant();
    }
}

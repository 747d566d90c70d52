package org.zaedno.content.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days of an event, counted from 1, and the hours it has on each, by the clocks in Bulgaria. */
public record EventDays(LocalDate first, LocalTime begins, int count, LocalTime ends) {
    /** A programme has no more days than this. */
    public static final int MAX = 31;

    /** The last minute of a day stands for its end: wall clocks know no 24:00. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    public static EventDays of(EventFacts facts) {
        var starts = WallTime.of(facts.starts()).shown();
        var ends = WallTime.of(facts.ends());
        long days = ChronoUnit.DAYS.between(starts.toLocalDate(), facts.lastDay()) + 1;
        return new EventDays(
                starts.toLocalDate(),
                starts.toLocalTime(),
                (int) Math.min(days, MAX),
                ends.isMidnight() ? END_OF_DAY : ends.shown().toLocalTime());
    }

    public boolean has(int day) {
        return day >= 1 && day <= count;
    }

    public LocalDate date(int day) {
        return first.plusDays(day - 1L);
    }

    /** From when to when the event lasts on this day; empty for a day it does not have. */
    public Optional<SessionHours> hours(int day) {
        if (!has(day)) return Optional.empty();
        var from = day == 1 ? begins : LocalTime.MIDNIGHT;
        var to = day == count ? ends : END_OF_DAY;
        return from.isBefore(to) ? Optional.of(new SessionHours(from, to)) : Optional.empty();
    }

    public boolean holds(Session session) {
        if (session.hours().isEmpty()) return has(session.day());
        var hours = session.hours().get();
        return hours(session.day())
                .filter(open -> !hours.from().isBefore(open.from()))
                .filter(open -> !hours.to().isAfter(open.to()))
                .isPresent();
    }

    /** @throws org.zaedno.content.tenancy.InvalidValue for the hour that the clocks leave out in March */
    public Instant instant(int day, LocalTime hour) {
        return new WallTime(date(day).atTime(hour)).instant();
    }
}

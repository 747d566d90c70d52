package org.zaedno.hub.facts;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.zaedno.content.event.WallTime;
import org.zaedno.hub.words.Phrases;

/** When an event is, as people say it: days and hours in Sofia. */
public record EventHours(ZonedDateTime starts, ZonedDateTime ends, Phrases words) {
    public static EventHours of(Instant starts, Instant ends, Phrases words) {
        return new EventHours(starts.atZone(WallTime.SOFIA), ends.atZone(WallTime.SOFIA), words);
    }

    /** From midnight to midnight: the days are known, the hours are not. */
    private boolean isWholeDays() {
        return WallTime.of(starts.toInstant()).isMidnight()
                && WallTime.of(ends.toInstant()).isMidnight();
    }

    /** The day or days, and the hours where they are known: one line each. */
    public List<String> lines() {
        if (isWholeDays()) {
            var last = ends.minusDays(1);
            return starts.toLocalDate().equals(last.toLocalDate())
                    ? List.of(weekdayAndDate(starts))
                    : List.of(weekdayAndDate(starts) + " –", weekdayAndDate(last));
        }
        return isOneDay()
                ? List.of(weekdayAndDate(starts), hour(starts) + "–" + hour(ends))
                : List.of(dateAndHour(starts) + " –", dateAndHour(ends));
    }

    /** For a card: 14 март 2027, 10:00; without the hour where it is not known. */
    public String brief() {
        return isWholeDays() ? words.date(starts.toInstant()) : words.dateAndTime(starts.toInstant());
    }

    public String day() {
        return format(starts, "d");
    }

    /** As after the day: 15 март. */
    public String month() {
        return format(starts, "MMMM");
    }

    public String monthAndYear() {
        return format(starts, "LLLL yyyy");
    }

    public String weekday() {
        return format(starts, "EEEE");
    }

    public String machine() {
        return starts.toLocalDate().toString();
    }

    private boolean isOneDay() {
        return starts.toLocalDate().equals(ends.toLocalDate());
    }

    private String weekdayAndDate(ZonedDateTime at) {
        return format(at, "EEEE, d\u00a0MMMM yyyy");
    }

    private String dateAndHour(ZonedDateTime at) {
        return format(at, "d\u00a0MMMM yyyy, HH:mm");
    }

    private String hour(ZonedDateTime at) {
        return format(at, "HH:mm");
    }

    private String format(ZonedDateTime at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(at);
    }
}

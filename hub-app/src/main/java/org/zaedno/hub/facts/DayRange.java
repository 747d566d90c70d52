package org.zaedno.hub.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zaedno.hub.words.Phrases;

/** A day or several, as an editor writes them: 14 март 2027, 14–15 март 2027, 30 март – 1 април 2027. */
public record DayRange(LocalDate from, LocalDate until) {
    public String in(Phrases words) {
        if (from.equals(until)) return format(until, "d\u00a0MMMM yyyy", words);
        if (from.getYear() != until.getYear())
            return format(from, "d\u00a0MMMM yyyy", words) + " – " + format(until, "d\u00a0MMMM yyyy", words);
        if (from.getMonth() != until.getMonth())
            return format(from, "d\u00a0MMMM", words) + " – " + format(until, "d\u00a0MMMM yyyy", words);
        return from.getDayOfMonth() + "–" + format(until, "d\u00a0MMMM yyyy", words);
    }

    private static String format(LocalDate day, String pattern, Phrases words) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(day);
    }
}

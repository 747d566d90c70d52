package org.zaedno.hub.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as an editor writes them. Bulgarian puts „г.“ after the year in running text only, never in a by-line. */
record Dates(DateTimeFormatter day, DateTimeFormatter sentence, DateTimeFormatter hour, DateTimeFormatter week) {
    static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    Dates(Locale locale) {
        this(
                pattern("d'\u00a0'MMMM yyyy", locale),
                pattern(sentence(locale), locale),
                pattern("d'\u00a0'MMMM yyyy, HH:mm", locale),
                pattern("EEEE, d'\u00a0'MMMM", locale));
    }

    String plain(Instant instant) {
        return day.format(instant);
    }

    String inText(Instant instant) {
        return sentence.format(instant);
    }

    String withTime(Instant instant) {
        return hour.format(instant);
    }

    String inWeek(Instant instant) {
        var day = week.format(instant);
        return day.substring(0, 1).toUpperCase(week.getLocale()) + day.substring(1);
    }

    static String clock(Instant instant) {
        return LocalTime.ofInstant(instant, SOFIA)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    String hourOnly(Instant instant) {
        return LocalTime.ofInstant(instant, SOFIA)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    static String day(Instant instant) {
        return LocalDate.ofInstant(instant, SOFIA).toString();
    }

    private static String sentence(Locale locale) {
        return locale.getLanguage().equals("bg") ? "d'\u00a0'MMMM yyyy'\u00a0г.'" : "d'\u00a0'MMMM yyyy";
    }

    private static DateTimeFormatter pattern(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(SOFIA);
    }
}

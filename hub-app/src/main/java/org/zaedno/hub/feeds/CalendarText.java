package org.zaedno.hub.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes iCalendar (RFC 5545): one property after the other, escaped, folded by octets and never inside a letter. */
final class CalendarText {
    /** In octets, without the line break (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder(4096);

    /** A value that the format gives a meaning to itself: a time, a number, an address. */
    CalendarText raw(String property, String value) {
        fold(property + ":" + value);
        return this;
    }

    /** What people read; left out where it is empty. */
    CalendarText text(String property, String value) {
        return value.isBlank() ? this : raw(property, escaped(value));
    }

    CalendarText texts(String property, List<String> values) {
        return values.isEmpty()
                ? this
                : raw(property, values.stream().map(CalendarText::escaped).collect(Collectors.joining(",")));
    }

    /**
     * In universal time: our events do not repeat, so no rule of a time zone is needed to know when they are, and every
     * program shows them in the hours of its own reader, across every change of the clocks.
     */
    CalendarText time(String property, Instant instant) {
        return raw(property, UTC.format(instant));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String value) {
        return value.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            int size = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(sign);
            octets += size;
            at += Character.charCount(sign);
        }
        text.append("\r\n");
    }
}

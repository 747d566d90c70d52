package org.zaedno.hub.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    @Property(tries = 200)
    void any_text_comes_back_and_no_line_is_too_long(@ForAll @StringLength(max = 300) String words) {
        var typed = "Дете; и, семейство \\ „у дома“ 🙂 "
                + words.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\u2028\\u2029\\x85]", "");

        var text = new String(event(typed, Instant.EPOCH), StandardCharsets.UTF_8);

        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read(text).getSummary().getValue()).isEqualTo(typed.strip());
    }

    @Test
    void an_event_across_the_change_of_the_clocks_lasts_as_long_as_it_does() {
        var starts = LocalDateTime.of(2027, 3, 27, 22, 0).atZone(SOFIA).toInstant();

        var event = read(new String(event("x", starts), StandardCharsets.UTF_8));

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(starts);
        assertThat(event.getDateStart().getValue().toInstant().atZone(SOFIA).getHour())
                .isEqualTo(22);
    }

    private static byte[] event(String summary, Instant starts) {
        return new CalendarText()
                .raw("BEGIN", "VCALENDAR")
                .raw("VERSION", "2.0")
                .raw("PRODID", "x")
                .raw("BEGIN", "VEVENT")
                .raw("UID", "x")
                .time("DTSTAMP", starts)
                .time("DTSTART", starts)
                .text("SUMMARY", summary)
                .raw("END", "VEVENT")
                .raw("END", "VCALENDAR")
                .bytes();
    }

    private static biweekly.component.VEvent read(String text) {
        return Biweekly.parse(text).first().getEvents().getFirst();
    }
}

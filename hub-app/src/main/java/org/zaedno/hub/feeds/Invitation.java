package org.zaedno.hub.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.words.Phrases;

/**
 * An event for the calendar of one person who takes part (iTIP, RFC 5546). Its name and number are those of the public calendar,
 * so that a program that knows both shows one event.
 *
 * @param version as the public calendar counts: up with every change of hour or place
 * @param link the personal one; it stands in this person's calendar alone
 * @param made when this very text was
 */
public record Invitation(
        ItemId event,
        String title,
        EventFacts facts,
        int version,
        String page,
        Optional<String> link,
        Host host,
        Guest guest,
        Instant made) {
    /** Who invites. */
    public record Host(String name, String address) {}

    /** Who is invited. */
    public record Guest(String name, String address) {}

    /** Puts the event into a calendar, or moves it there. */
    public String request(Phrases words) {
        return text(Optional.of("REQUEST"), "CONFIRMED", words);
    }

    /** Takes it out again. */
    public String cancel(Phrases words) {
        return text(Optional.of("CANCEL"), "CANCELLED", words);
    }

    /** For whoever fetches it themselves: nobody is asked to answer, so neither host nor guest are in it. */
    public String kept(Phrases words) {
        return text(Optional.empty(), "CONFIRMED", words);
    }

    private String text(Optional<String> method, String status, Phrases words) {
        var said = new StringBuilder(page);
        link.ifPresent(mine -> said.append('\n').append(words.text("mail.calendar.mine", mine)));
        facts.online()
                .filter(online -> link.isPresent())
                .ifPresent(online -> said.append('\n').append(words.text("mail.calendar.online", online.value())));
        var text = new CalendarText()
                .raw("BEGIN", "VCALENDAR")
                .raw("VERSION", "2.0")
                .raw("PRODID", "-//Zaedno//" + words.language().tag().toUpperCase(Locale.ROOT))
                .raw("CALSCALE", "GREGORIAN");
        method.ifPresent(asked -> text.raw("METHOD", asked));
        text.raw("BEGIN", "VEVENT")
                .raw("UID", event.value().toString())
                .raw("SEQUENCE", Integer.toString(version))
                .time("DTSTAMP", made)
                .time("DTSTART", facts.starts())
                .time("DTEND", facts.ends())
                .text("SUMMARY", title)
                .text("DESCRIPTION", said.toString())
                .text("LOCATION", EventsCalendar.location(facts, words))
                .raw("URL", page);
        if (method.isPresent())
            text.raw("ORGANIZER" + named(host.name()), "mailto:" + host.address())
                    .raw("ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE" + named(guest.name()), "mailto:" + guest.address());
        text.raw("STATUS", status).raw("END", "VEVENT").raw("END", "VCALENDAR");
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }

    /** A quoted parameter holds neither quotes nor line ends (RFC 5545, 3.2). */
    private static String named(String name) {
        var quoted = name.replaceAll("[\"\\p{Cntrl}]", " ").strip();
        return quoted.isEmpty() ? "" : ";CN=\"" + quoted + "\"";
    }
}

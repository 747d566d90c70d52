package org.zaedno.hub.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;

/** Calendars: of the coalition, of a member, of a theme, and each event by itself. */
@RestController
@RequestMapping("/{language:bg|en}")
class CalendarDoor {
    private final Channels channels;
    private final EventsCalendar events;
    private final Sent sent;

    CalendarDoor(Channels channels, EventsCalendar events, Sent sent) {
        this.channels = channels;
        this.events = events;
        this.sent = sent;
    }

    @GetMapping("/events.ics")
    void all(@PathVariable Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(request, response, () -> events.write(channels.kind(language, Kind.EVENT)));
    }

    @GetMapping("/events/{slug:[a-z0-9-]+}.ics")
    void one(
            @PathVariable Language language,
            @PathVariable Slug slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(request, response, () -> events.write(channels.kind(language, Kind.EVENT), slug));
    }

    @GetMapping("/members/{slug}/events.ics")
    void member(
            @PathVariable Language language,
            @PathVariable Slug slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(request, response, () -> events.write(channels.member(language, slug)));
    }

    @GetMapping("/themes/{slug}/events.ics")
    void theme(
            @PathVariable Language language,
            @PathVariable Slug slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(request, response, () -> events.write(channels.theme(language, slug)));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Supplier<byte[]> calendar)
            throws IOException {
        sent.toEveryone(request, response, Sent.CALENDAR, calendar);
    }
}

package org.zaedno.hub.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventChange;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.registration.Place;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.feeds.Invitation;
import org.zaedno.hub.registration.OwnRegistrations.Here;
import org.zaedno.hub.words.Words;

/** The event for one's own calendar, with the way in on line: for who has a place, by the personal link. */
@Controller
class PersonalCalendars {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OwnRegistrations owns;
    private final Tenancy tenancy;
    private final EventCalendar calendar;
    private final SiteAddress address;
    private final Words words;
    private final Clock clock;

    PersonalCalendars(
            OwnRegistrations owns,
            Tenancy tenancy,
            EventCalendar calendar,
            SiteAddress address,
            Words words,
            Clock clock) {
        this.owns = owns;
        this.tenancy = tenancy;
        this.calendar = calendar;
        this.address = address;
        this.words = words;
        this.clock = clock;
    }

    /** Whoever has no place is led back to the page, which says how it stands. */
    @GetMapping("/{language:bg|en}/registrations/{secret}/calendar.ics")
    Object mine(@PathVariable Language language, @PathVariable String secret, HttpServletResponse response) {
        return owns.at(language, secret, response, here -> {
            var edition = here.asked().edition();
            var facts = here.asked().facts();
            boolean placed = here.own().place() instanceof Place.Confirmed
                    && here.asked().cancelled().isEmpty();
            if (!placed || edition.isEmpty() || facts.isEmpty())
                return PersonalLink.to(language, here.me().secret(), "");
            return ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .header("Cache-Control", "private, no-store")
                    .body(text(language, here, edition.get(), facts.get()).getBytes(StandardCharsets.UTF_8));
        });
    }

    private String text(Language language, Here here, PublishedEdition edition, EventFacts facts) {
        var invitation = new Invitation(
                edition.item(),
                edition.text().title(),
                facts,
                version(here, edition.item()),
                address.of(Paths.item(Kind.EVENT, edition.slug(), language)),
                Optional.of(address.of(Paths.in(language, "/registrations/" + here.secret()))),
                new Invitation.Host("", ""),
                new Invitation.Guest("", ""),
                clock.instant());
        return invitation.kept(words.in(language));
    }

    /** As the public calendar counts, so that a program which knows both shows one event. */
    private int version(Here here, ItemId event) {
        return tenancy.as(here.me(), () -> calendar.changes(List.of(event)))
                .getOrDefault(event, EventChange.NONE)
                .version();
    }
}

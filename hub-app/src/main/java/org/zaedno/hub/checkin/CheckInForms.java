package org.zaedno.hub.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.Attendee;
import org.zaedno.content.registration.CheckIn;
import org.zaedno.content.registration.CheckIn.Mark;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.Needs;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.content.registration.Registrations;

/** What the forms at the door do, as whoever runs the event. A form that is sent again does nothing more. */
@Component
class CheckInForms {
    private final CheckIn door;
    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final Clock clock;

    CheckInForms(CheckIn door, Registrations registrations, RegistrationDesk desk, Clock clock) {
        this.door = door;
        this.registrations = registrations;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param form the key of the page it stands on: from each page one mark of a kind for one person */
    ParticipantId mark(ItemId event, ParticipantId who, boolean present, String form) {
        door.mark(event, List.of(mark(who, present, form, clock.instant())));
        return who;
    }

    /** Empty for a code that nobody with a place has. */
    Optional<ParticipantId> markByCode(ItemId event, String code, String form) {
        var sought = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return registrations
                .byCode(event, sought)
                .filter(found -> found.state() == RegistrationState.CONFIRMED)
                .flatMap(found -> found.people().stream()
                        .filter(person -> person.code().equals(sought))
                        .findFirst())
                .map(Participant::id)
                .map(who -> mark(event, who, true, form));
    }

    /** Gives a place to somebody who is here, and marks them. */
    ParticipantId walkIn(ItemId event, Language language, WalkInForm typed) {
        var form = new Application(
                new FormKey(typed.key()),
                Optional.empty(),
                language,
                KindId.parse(typed.kind()),
                Optional.empty(),
                false,
                List.of(Attendee.named(typed.name(), typed.institution(), typed.town())),
                Map.of(),
                Needs.NONE,
                Set.of(),
                Optional.empty());
        var place = desk.walkIn(event, form, typed.past().equals("yes"));
        var entered =
                registrations.find(place.registration()).map(Registered::people).orElseThrow();
        return mark(event, entered.getFirst().id(), true, typed.key());
    }

    private static Mark mark(ParticipantId who, boolean present, String form, Instant at) {
        return new Mark(
                who,
                present,
                at,
                form + (present ? "-y" : "-n") + who.toString().replace("-", ""));
    }
}

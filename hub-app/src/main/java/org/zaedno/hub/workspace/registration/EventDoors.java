package org.zaedno.hub.workspace.registration;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.registration.CheckIn;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.registration.Registrations;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.words.Words;

/** The doors that all pages of an event knock at; a page takes its own beside it. */
@Component
public record EventDoors(
        RegistrationForms forms,
        RegistrationDesk desk,
        Registrations registrations,
        CheckIn door,
        EditorialDesk items,
        EventCalendar calendar,
        CoalitionDirectory directory,
        OpenEvents openEvents,
        Words words,
        Clock clock) {}

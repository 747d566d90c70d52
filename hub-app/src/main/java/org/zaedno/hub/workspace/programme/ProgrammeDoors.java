package org.zaedno.hub.workspace.programme;

import org.springframework.stereotype.Component;
import org.zaedno.content.event.AccessDesk;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.hub.words.Words;

/** The doors that these screens knock at. */
@Component
record ProgrammeDoors(
        ProgrammeDesk programmes, AccessDesk access, EventCalendar calendar, EditorialDesk items, Words words) {}

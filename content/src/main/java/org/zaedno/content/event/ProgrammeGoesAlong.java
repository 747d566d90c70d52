package org.zaedno.content.event;

import org.springframework.stereotype.Component;
import org.zaedno.content.publication.EditorialDesk;

/** What happens at an event, and how one gets in, goes along to the next one: days and hours are counted from its beginning. */
@Component
class ProgrammeGoesAlong implements EventPart {
    private final ProgrammeDesk programmes;
    private final AccessDesk access;
    private final EditorialDesk desk;

    ProgrammeGoesAlong(ProgrammeDesk programmes, AccessDesk access, EditorialDesk desk) {
        this.programmes = programmes;
        this.access = access;
        this.desk = desk;
    }

    @Override
    public void carry(CarriedOver event) {
        if (!desk.mayRun(event.to())) return;
        var programme = programmes.of(event.from());
        if (!programme.isEmpty()) programmes.change(event.to(), Programme.EMPTY, programme.afresh());
        var known = access.of(event.from());
        if (!known.equals(Access.UNKNOWN)) access.describe(event.to(), Access.UNKNOWN, known);
    }
}

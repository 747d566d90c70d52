package org.zaedno.content.safeguarding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.NotAllowed;

/** Who may do what at the gate, and which day it is there. */
@Component
class GateRights {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private final EditorialDesk desk;
    private final Clock clock;

    GateRights(EditorialDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(SOFIA));
    }

    /** An item of the workspace acted for, for somebody who writes there. */
    Item writable(ItemId id) {
        var item = desk.open(id).item();
        requireWriter();
        return item;
    }

    void requireWriter() {
        if (!desk.mayWrite()) throw new NotAllowed("author");
    }
}

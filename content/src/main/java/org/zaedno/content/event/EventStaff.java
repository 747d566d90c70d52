package org.zaedno.content.event;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Tenancy;

/** Who decides about an event as a whole. */
@Component
class EventStaff {
    private static final Set<Role> STAFF = EnumSet.of(Role.ORGANISER, Role.EDITOR, Role.COORDINATOR);

    private final EditorialDesk desk;
    private final Tenancy tenancy;

    EventStaff(EditorialDesk desk, Tenancy tenancy) {
        this.desk = desk;
        this.tenancy = tenancy;
    }

    boolean are() {
        return tenancy.roles().stream().map(Role::valueOf).anyMatch(STAFF::contains);
    }

    /**
     * The event as its owner's people see it.
     *
     * @throws NotAllowed for another workspace's, in an archived one, without the role, and from the bin
     */
    OpenItem require(ItemId event) {
        var open = desk.open(event);
        if (tenancy.archived()) throw new NotAllowed("archived");
        if (!are()) throw new NotAllowed("event-staff");
        if (open.item().binned()) throw new NotAllowed("binned");
        if (open.item().kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        return open;
    }
}

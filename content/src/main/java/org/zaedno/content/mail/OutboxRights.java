package org.zaedno.content.mail;

import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Tenancy;

/** Whose business mail is: who runs events in the workspace acted for. The policies of the tables say the same. */
final class OutboxRights {
    private OutboxRights() {}

    static boolean hold(Tenancy tenancy) {
        var roles = tenancy.roles();
        return roles.contains(Role.ORGANISER.name()) || roles.contains(Role.COORDINATOR.name());
    }

    static void require(Tenancy tenancy) {
        if (!hold(tenancy)) throw new NotAllowed("organiser");
    }
}

package org.zaedno.hub.site;

import org.springframework.stereotype.Component;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;

/** Who is reading, as far as the pages care. */
@Component
class Visitor {
    private final Tenancy tenancy;

    Visitor(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** Whether somebody is signed in and may see more than a stranger. */
    boolean isKnown() {
        return tenancy.current() instanceof Actor.Acting;
    }
}

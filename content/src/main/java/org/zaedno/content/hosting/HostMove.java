package org.zaedno.content.hosting;

import static org.zaedno.content.hosting.HostState.ACCEPTED;
import static org.zaedno.content.hosting.HostState.DECLINED;
import static org.zaedno.content.hosting.HostState.OPEN;
import static org.zaedno.content.hosting.HostState.WITHDRAWN;

import org.zaedno.content.tenancy.WorkspaceId;

/** The table of what each side can do with an offer to hold an event together. */
public enum HostMove {
    /** Whoever is asked says yes. */
    ACCEPT(ACCEPTED),
    /** … or no. */
    DECLINE(DECLINED),
    /** The owner takes the offer back; after a yes either side ends it. */
    WITHDRAW(WITHDRAWN),
    /** The owner lets the co-host's organisers see who registered and stand at the door. */
    LET_HELP(ACCEPTED),
    /** … or no longer. */
    STOP_HELP(ACCEPTED);

    private final HostState to;

    HostMove(HostState to) {
        this.to = to;
    }

    HostState to() {
        return to;
    }

    boolean fits(HostState state, boolean helps, boolean owner) {
        return switch (this) {
            case ACCEPT, DECLINE -> state == OPEN && !owner;
            case WITHDRAW -> state == ACCEPTED || state == OPEN && owner;
            case LET_HELP -> state == ACCEPTED && owner && !helps;
            case STOP_HELP -> state == ACCEPTED && owner && helps;
        };
    }

    /** Whether this side may do it now, roles aside. */
    public boolean fits(EventHost host, WorkspaceId side) {
        return host.concerns(side)
                && fits(host.state(), host.helps(), host.owner().equals(side));
    }
}

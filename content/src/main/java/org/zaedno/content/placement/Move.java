package org.zaedno.content.placement;

import static org.zaedno.content.placement.PlacementState.ACCEPTED;
import static org.zaedno.content.placement.PlacementState.DECLINED;
import static org.zaedno.content.placement.PlacementState.OPEN;
import static org.zaedno.content.placement.PlacementState.WITHDRAWN;

import org.zaedno.content.tenancy.WorkspaceId;

/** The table of what can be done with a placement, from where and by which side. */
public enum Move {
    /** The side that was spoken to says yes. */
    ACCEPT(ACCEPTED),
    /** … or no. */
    DECLINE(DECLINED),
    /** Before the answer who spoke first takes it back; after a yes either side ends it. */
    WITHDRAW(WITHDRAWN);

    private final PlacementState to;

    Move(PlacementState to) {
        this.to = to;
    }

    PlacementState to() {
        return to;
    }

    boolean fits(PlacementState state, boolean spokeFirst) {
        return switch (this) {
            case ACCEPT, DECLINE -> state == OPEN && !spokeFirst;
            case WITHDRAW -> state == ACCEPTED || state == OPEN && spokeFirst;
        };
    }

    /** Whether this side may do it with that placement, roles aside. */
    public boolean fits(Placement placement, WorkspaceId side) {
        return placement.concerns(side) && fits(placement.state(), placement.spokeFirst(side));
    }
}

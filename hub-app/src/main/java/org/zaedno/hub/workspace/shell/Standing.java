package org.zaedno.hub.workspace.shell;

import java.util.Optional;

/** Where the person in front of this UI is: in a workspace, in the coalition's, or in neither. */
record Standing(Optional<ActingWorkspace> acting, Optional<CoalitionRoom> room) {
    static Standing now() {
        return new Standing(ActingWorkspace.current(), CoalitionRoom.current());
    }
}

package org.zaedno.hub.workspace.shell;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.security.WorkspaceInAddress;

/** Tells the doors for which workspace a view acts. */
@Component
class ActingInAddress implements WorkspaceInAddress {
    @Override
    public Optional<WorkspaceId> current() {
        return ActingWorkspace.current().map(ActingWorkspace::id);
    }
}

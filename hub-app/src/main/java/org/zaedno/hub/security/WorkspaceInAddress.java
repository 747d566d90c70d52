package org.zaedno.hub.security;

import java.util.Optional;
import org.zaedno.content.tenancy.WorkspaceId;

/** The workspace that the address of the current request names, where it names one the person may act for. */
@FunctionalInterface
public interface WorkspaceInAddress {
    Optional<WorkspaceId> current();
}

package org.zaedno.content.tenancy;

import java.util.Set;

/** What an actor may read: public rows, the coalition's when {@code coalition}, and everything of these workspaces. */
public record Reader(Set<WorkspaceId> workspaces, boolean coalition, Set<String> duties) {
    public static final Reader STRANGER = new Reader(Set.of(), false, Set.of());
}

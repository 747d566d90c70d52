package org.zaedno.hub.workspace.safeguarding;

import org.zaedno.content.language.Slug;
import org.zaedno.content.safeguarding.ReleaseId;

/** Addresses of the safety of children in a workspace, relative to {@code /space/}. */
public final class SafeguardingNavigation {
    static final String SEGMENT = "safeguarding";

    private SafeguardingNavigation() {}

    /** What the workspace asked for; for whoever watches also what waits for a decision. */
    public static String list(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }

    public static String release(Slug workspace, ReleaseId release) {
        return list(workspace) + "/" + release;
    }
}

package org.zaedno.hub.workspace.placement;

import org.zaedno.content.language.Slug;

/** The address of what a workspace shares, relative to {@code /space/}. */
public final class PlacementNavigation {
    static final String SEGMENT = "placements";

    private PlacementNavigation() {}

    public static String list(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }
}

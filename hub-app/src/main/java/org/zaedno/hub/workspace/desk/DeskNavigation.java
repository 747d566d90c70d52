package org.zaedno.hub.workspace.desk;

import org.zaedno.content.language.Slug;

/** The address of the desk, relative to {@code /space/}. */
public final class DeskNavigation {
    static final String SEGMENT = "desk";

    private DeskNavigation() {}

    public static String desk(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }
}

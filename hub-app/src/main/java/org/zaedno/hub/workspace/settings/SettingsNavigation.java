package org.zaedno.hub.workspace.settings;

import org.zaedno.content.language.Slug;

/** The address of a workspace's settings, relative to {@code /space/}. */
public final class SettingsNavigation {
    static final String SEGMENT = "settings";

    private SettingsNavigation() {}

    public static String of(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }
}

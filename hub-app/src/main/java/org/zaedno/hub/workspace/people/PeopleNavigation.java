package org.zaedno.hub.workspace.people;

import org.zaedno.content.language.Slug;

/** Addresses of the people of a workspace, relative to {@code /space/}. */
public final class PeopleNavigation {
    static final String SEGMENT = "people";

    private PeopleNavigation() {}

    public static String list(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }

    /** For coordinators. */
    public static String invite(Slug workspace) {
        return list(workspace) + "/invite";
    }
}

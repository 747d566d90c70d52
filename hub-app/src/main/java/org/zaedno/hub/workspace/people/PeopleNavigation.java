package org.zaedno.hub.workspace.people;

import org.zaedno.content.language.Slug;

/** The address of the people of a workspace, relative to {@code /space/}. */
public final class PeopleNavigation {
    static final String SEGMENT = "people";

    private PeopleNavigation() {}

    public static String list(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }
}

package org.zaedno.hub.workspace.activity;

import java.util.UUID;
import org.zaedno.content.language.Slug;

/** Addresses of the activity log, relative to {@code /space/}. */
public final class ActivityNavigation {
    static final String SEGMENT = "activity";
    public static final String MINE = "me/" + SEGMENT;

    private ActivityNavigation() {}

    public static String list(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }

    /** What happened to one thing. */
    public static String about(Slug workspace, UUID subject) {
        return list(workspace) + "?" + ActivityQuery.SUBJECT + "=" + subject;
    }
}

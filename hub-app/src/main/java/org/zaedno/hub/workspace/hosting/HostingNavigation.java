package org.zaedno.hub.workspace.hosting;

import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.workspace.kit.KindPlace;

/** Addresses of who holds an event, relative to {@code /space/}. */
public final class HostingNavigation {
    static final String SEGMENT = "hosted";

    private HostingNavigation() {}

    /** Of one's own event: with whom, whether it takes place, the next one. */
    public static String event(Slug workspace, ItemId event) {
        return KindPlace.EVENTS.item(workspace, event) + "/hosts";
    }

    /** What this workspace holds with others, or is asked to. */
    public static String list(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }

    /** Who registered for somebody else's event that this workspace helps to run. */
    public static String people(Slug workspace, ItemId event) {
        return list(workspace) + "/" + event + "/people";
    }
}

package org.zaedno.hub.workspace.programme;

import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.workspace.kit.KindPlace;

/** Addresses of what happens at an event, relative to {@code /space/}. */
public final class ProgrammeNavigation {
    static final String ROUTE = ":workspace/events/:item/programme";

    private ProgrammeNavigation() {}

    public static String programme(Slug workspace, ItemId event) {
        return KindPlace.EVENTS.item(workspace, event) + "/programme";
    }
}

package org.zaedno.hub.workspace.registration;

import java.util.Locale;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.workspace.kit.KindPlace;

/** The pages of one event's registration, in their order. */
public enum EventTab {
    SETTINGS(EventTab.AT + "/registration"),
    PLACES(EventTab.AT + "/registration/places"),
    QUESTIONS(EventTab.AT + "/registration/questions"),
    PEOPLE(EventTab.AT + "/people"),
    MESSAGES(EventTab.AT + "/messages"),
    PAPERS(EventTab.AT + "/papers"),
    REPORT(EventTab.AT + "/report");

    /** Where an event is, as a part of a route. */
    public static final String AT = ":workspace/events/:item";

    private final String route;

    EventTab(String route) {
        this.route = route;
    }

    /** Relative to {@code /space/}. */
    public String address(Slug workspace, ItemId event) {
        return KindPlace.EVENTS.item(workspace, event) + route.substring(AT.length());
    }

    /** The key of its name. */
    public String label() {
        return "organise.tab." + name().toLowerCase(Locale.ROOT);
    }
}

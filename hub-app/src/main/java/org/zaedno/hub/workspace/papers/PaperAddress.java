package org.zaedno.hub.workspace.papers;

import com.vaadin.flow.component.html.Anchor;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.registration.EventRoom;

/** Where the papers of an event are, and links to them. */
record PaperAddress(EventRoom room) {
    /** @param rest file and parameters */
    String of(String rest) {
        return "/papers/" + room.id() + "/" + ReadersLanguage.current().locale().getLanguage() + "/" + rest;
    }

    /** It is a file, and no view. */
    Anchor link(String rest, String text) {
        var link = new Anchor(of(rest), text);
        link.setRouterIgnore(true);
        link.addClassName("link");
        return link;
    }
}

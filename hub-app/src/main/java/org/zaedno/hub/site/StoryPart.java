package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;

/**
 * One part of a text under its heading.
 *
 * @param html sanitised
 * @param headings inside it
 */
record StoryPart(String id, Optional<String> heading, String html, List<Headings.Entry> headings) {
    /** A table wider than a phone is moved by itself, with the keyboard too. */
    String onScreen() {
        return html.replace("<table>", "<table tabindex=\"0\">");
    }

    /** What did not work is the one part that stands on a ground of its own. */
    boolean candid() {
        return id.equals("failures");
    }

    boolean contact() {
        return id.equals("contact");
    }
}

package org.zaedno.hub.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zaedno.hub.addresses.Paths;

/** A page in other forms, and where they are. */
final class Alternates {
    static final String FEED = "application/atom+xml";
    static final String CALENDAR = "text/calendar";

    private Alternates() {}

    /** What stands below a list, a member, a theme or the whole site. @param path what follows the language */
    static List<Head.Alternate> of(Frame frame, String path, String title) {
        var feed = new Head.Alternate(FEED, feed(frame, path), frame.text("site.feed.title", title));
        if (path.equals(Section.EVENTS.path))
            return List.of(
                    feed, new Head.Alternate(CALENDAR, calendar(frame, ""), frame.text("site.calendar.title", title)));
        return path.isEmpty() || path.startsWith(Paths.MEMBERS + "/") || path.startsWith(Paths.THEMES + "/")
                ? List.of(
                        feed,
                        new Head.Alternate(CALENDAR, calendar(frame, path), frame.text("site.calendar.title", title)))
                : List.of(feed);
    }

    /** Of a list that was narrowed. */
    static Head.Alternate feed(Frame frame, Place feed) {
        return new Head.Alternate(FEED, feed.in(frame.language()), frame.text("site.feed.title", frame.title()));
    }

    static String feed(Frame frame, String path) {
        return frame.to(path) + "/feed.atom";
    }

    static String calendar(Frame frame, String path) {
        return frame.to(path) + "/events.ics";
    }

    /** How members' own sites show a link to it. @param address with scheme and host */
    static List<Head.Alternate> cards(String address, String title) {
        var query = "/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return List.of(
                new Head.Alternate("application/json+oembed", query + "&format=json", title),
                new Head.Alternate("text/xml+oembed", query + "&format=xml", title));
    }
}

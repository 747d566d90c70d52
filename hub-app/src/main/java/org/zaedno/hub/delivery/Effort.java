package org.zaedno.hub.delivery;

import java.util.regex.Pattern;

/**
 * What answering a stranger takes who asks for something that is not kept.
 *
 * @see "Decision 0019"
 */
enum Effort {
    /** Asked by machines that look after the hub. */
    NOTHING(0, false),
    /** Sent at the speed of the reader's line: it must not keep others from their turn. */
    FILE(0.2, false),
    /** Where people sign in. It brakes guessing by itself; this is for the sessions it begins. */
    DOOR(1, false),
    /** Registering: everybody comes in the minute in which it opens, and nobody may be sent away. */
    FORM(1, false),
    /** A form that was sent; with the page that showed it, three hundred a minute from one network: a municipality in a house. */
    SENT(3, false),
    /** What is being typed, letter by letter. */
    SUGGESTIONS(0.2, true),
    PAGE(1, true),
    /** Searches, choices in lists, what is drawn: nobody needs many of them, and their number has no end. */
    SELECTION(2, true);

    private static final Pattern DOORS =
            Pattern.compile("/(?:space|sign-in|sign-out|invitation|password|checkin|papers)(?:/.*)?");

    private static final Pattern REGISTERING =
            Pattern.compile("/(?:bg|en)/(?:events/[^/]+/register|registrations/.+|verify/.+)");

    /** In pages. */
    final double cost;
    /** Whether only a few of these are made at once. */
    final boolean inTurn;

    Effort(double cost, boolean inTurn) {
        this.cost = cost;
        this.inTurn = inTurn;
    }

    static Effort of(String method, String path, boolean withQuery) {
        if (path.equals("/health")) return NOTHING;
        if (path.startsWith("/files/")) return FILE;
        if (DOORS.matcher(path).matches()) return DOOR;
        if (REGISTERING.matcher(path).matches()) return method.equals("POST") ? SENT : FORM;
        if (path.endsWith("/search/suggestions")) return SUGGESTIONS;
        return withQuery || path.indexOf('.') >= 0 || path.endsWith("/search") ? SELECTION : PAGE;
    }
}

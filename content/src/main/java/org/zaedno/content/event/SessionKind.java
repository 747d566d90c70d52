package org.zaedno.content.event;

/** What people do during a point of a programme. */
public enum SessionKind {
    TALK,
    DISCUSSION,
    WORKSHOP,
    REGISTRATION,
    COFFEE,
    MEAL,
    BREAK;

    /** Between the points for which one came: it is called by its kind and needs no title. */
    public boolean isPause() {
        return compareTo(REGISTRATION) >= 0;
    }
}

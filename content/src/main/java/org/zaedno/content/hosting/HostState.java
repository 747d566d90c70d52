package org.zaedno.content.hosting;

/** Where an offer to hold an event together stands. */
public enum HostState {
    /** Offered by the owner, not answered. */
    OPEN,
    /** Both are named with the event. */
    ACCEPTED,
    DECLINED,
    /** Taken back before the answer, or ended after it; nothing comes after. */
    WITHDRAWN
}

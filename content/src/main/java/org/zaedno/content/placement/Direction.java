package org.zaedno.content.placement;

/** Which side spoke first. */
public enum Direction {
    /** The owner offered the item to the host. */
    OFFERED,
    /** The host asked the owner for it. */
    ASKED
}

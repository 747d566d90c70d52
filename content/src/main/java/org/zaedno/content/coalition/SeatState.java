package org.zaedno.content.coalition;

/** Where a proposal for the front window stands. */
public enum SeatState {
    PROPOSED,
    SEATED,
    /** The duty said no. */
    DECLINED,
    /** The duty ended it. */
    TAKEN_OUT,
    /** The owner took it back. */
    WITHDRAWN
}

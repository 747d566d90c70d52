package org.zaedno.content.placement;

/** Where a placement stands. */
public enum PlacementState {
    /** One side has spoken, the other has not answered. */
    OPEN,
    /** The host shows the item and its people read what is published of it. */
    ACCEPTED,
    /** The other side said no. */
    DECLINED,
    /** Taken back before the answer, or ended after it. */
    WITHDRAWN
}

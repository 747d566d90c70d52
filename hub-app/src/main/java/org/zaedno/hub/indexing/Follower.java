package org.zaedno.hub.indexing;

/** Reads the change log from its own checkpoint. Must be idempotent. */
public interface Follower {
    String name();

    /** Goes on from the checkpoint to the end of the log. */
    void follow();

    /** Whether it may take long, so that the others should not wait for it. */
    default boolean aside() {
        return false;
    }

    /** Whether somebody outside of the hub may make it wait. Then neither start nor end of the hub wait for it; the end interrupts it. */
    default boolean mayHang() {
        return false;
    }
}

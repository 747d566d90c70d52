package org.zaedno.hub.indexing;

/** Reads the change log from its own checkpoint. Must be idempotent. */
public interface Follower {
    String name();

    /** Goes on from the checkpoint to the end of the log. */
    void follow();

    /**
     * Whether it waits for somebody outside of the hub, so that nobody else should wait for it: neither the others nor the start nor the end
     * of the hub, which interrupts it.
     */
    default boolean aside() {
        return false;
    }
}

package org.zaedno.hub.indexing;

/** Reads the change log from its own checkpoint. Must be idempotent. */
public interface Follower {
    String name();

    /** Goes on from the checkpoint to the end of the log. */
    void follow();
}

package org.zaedno.content.publication;

/** For whom an item's published editions are. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** People of members and of the convenor. */
    COALITION,
    /** The owner's people. */
    WORKSPACE
}

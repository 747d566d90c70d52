package org.zaedno.hub.delivery;

/** Who may keep an answer, and for how long. */
enum Caching {
    /** Anybody may keep it, and asks every time whether it still holds: what was withdrawn must be gone. */
    ASK_EVERY_TIME("public, no-cache", "Accept-Encoding, Cookie"),
    /** Meant for one reader's eyes. */
    NEVER("private, no-store", "Accept-Encoding, Cookie"),
    /** The reader's own browser may show it once more when they go back. */
    FOR_RETURN("private, no-cache", "Accept-Encoding, Cookie"),
    /** The address changes when the content does. A year is what caches take for ever (RFC 9111 names no more). */
    FOREVER("public, max-age=31536000, immutable", "Accept-Encoding");

    final String control;
    final String varies;

    Caching(String control, String varies) {
        this.control = control;
        this.varies = varies;
    }
}

package org.zaedno.hub.paper;

/** How letters look that are set to fit. Size in points, colour as 0xRRGGBB. */
record Type(boolean bold, float size, int colour) {
    static Type bold(float size) {
        return new Type(true, size, Ink.DARK);
    }

    static Type plain(float size) {
        return new Type(false, size, Ink.DARK);
    }

    static Type soft(float size) {
        return new Type(false, size, Ink.SOFT);
    }

    Type at(float other) {
        return new Type(bold, other, colour);
    }
}

package org.zaedno.hub.paper;

/** How letters look: all sizes in points. Nothing is smaller than 8, whatever does not fit is left out instead. */
enum Style {
    TITLE(true, 20, 23, Ink.DARK),
    LEAD(false, 10.5f, 14, Ink.SOFT),
    HEADING(true, 10.5f, 14, Ink.DARK),
    TEXT(false, 9.1f, 12.1f, Ink.DARK),
    STRONG(true, 9.1f, 12.1f, Ink.DARK),
    SMALL(false, 8, 11, Ink.SOFT),
    SMALL_STRONG(true, 8, 11, Ink.DARK);

    final boolean bold;
    final float size;
    final float leading;
    final int colour;

    Style(boolean bold, float size, float leading, int colour) {
        this.bold = bold;
        this.size = size;
        this.leading = leading;
        this.colour = colour;
    }
}

package org.zaedno.hub.paper;

/** Colours of the sheet, those of the site by daylight. */
final class Ink {
    static final int DARK = 0x241a27;
    static final int SOFT = 0x5b5060;
    static final int LINE = 0x82768a;
    static final int WASH = 0xfff3dc;
    static final int ACCENT = 0xffb020;

    private Ink() {}
}

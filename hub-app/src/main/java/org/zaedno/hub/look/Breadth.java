package org.zaedno.hub.look;

/** How broad a loom a cover is woven on; all are equally high. */
public enum Breadth {
    /** As broad as high: nothing is woven that the frame would cut off. */
    SQUARE(Cloth.HEIGHT),
    USUAL(480),
    WIDE(800);

    final int width;

    Breadth(int width) {
        this.width = width;
    }
}

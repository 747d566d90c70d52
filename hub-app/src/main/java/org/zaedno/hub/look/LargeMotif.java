package org.zaedno.hub.look;

import static org.zaedno.hub.look.Shapes.block;

/** The owner's own motif, very large and cut by the edge. */
final class LargeMotif {
    private LargeMotif() {}

    static String weave(Cloth cloth) {
        var dice = cloth.dice();
        var t = cloth.tones();
        int width = cloth.width();
        boolean dark = cloth.dark();
        int x = new int[] {width >> 2, width >> 1, width - (width >> 2)}[dice.next(3)];
        int scale = 7 + dice.next(3);
        return block(dark ? t.deep() : t.pale(), 0, 0, width, Cloth.HEIGHT)
                + "<g transform=\"matrix(" + scale + " 0 0 " + scale + " " + x + " 150)\">"
                + Motif.draw(cloth.owner(), dark ? t.mid() : t.soft(), dark ? t.pale() : t.deep()) + "</g>";
    }
}

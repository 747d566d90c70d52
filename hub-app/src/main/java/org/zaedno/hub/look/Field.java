package org.zaedno.hub.look;

import static org.zaedno.hub.look.Shapes.block;
import static org.zaedno.hub.look.Shapes.path;
import static org.zaedno.hub.look.Shapes.stitch;

/** A lattice of stitches that swell towards one place; the largest is marigold. */
final class Field {
    private static final int CELL = 40;

    private Field() {}

    static String weave(Cloth cloth) {
        var dice = cloth.dice();
        var t = cloth.tones();
        boolean dark = cloth.dark();
        int column = 3 + dice.next(cloth.width() / CELL - 5);
        int row = 2 + dice.next(4);
        var near = new StringBuilder();
        var far = new StringBuilder();
        for (int j = 0; j <= 8; j++) {
            for (int i = 0; i * CELL <= cloth.width(); i++) {
                int away = Math.abs(i - column) + Math.abs(j - row);
                if (away == 0) continue;
                (away < 5 ? near : far).append(stitch(i * CELL, j * CELL - 10, Math.max(3, 20 - 2 * away)));
            }
        }
        return block(dark ? t.deep() : t.pale(), 0, 0, cloth.width(), Cloth.HEIGHT)
                + path(dark ? t.mid() : t.soft(), far.toString())
                + path(dark ? t.pale() : t.deep(), near.toString())
                + path(Yarn.MARIGOLD, stitch(column * CELL, row * CELL - 10, 20));
    }
}
